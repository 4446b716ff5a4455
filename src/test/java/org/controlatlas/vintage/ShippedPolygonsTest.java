package org.controlatlas.vintage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.controlatlas.geo.GeodesicArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What the polygons of Karabakh hold to: their anchors first, published areas after. */
class ShippedPolygonsTest {

    private static final Path DATASET = Path.of("geodata/karabakh");
    private static final double ON_THE_LINE_KM = 3;
    private static final double KM_PER_DEGREE_OF_LATITUDE = 111;

    private static Map<String, Feature> districts;
    private static Map<String, Feature> zones;
    private static Map<String, Feature> background;
    private static final Map<String, Geometry> AREAS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        districts = FeatureCollection.read(DATASET.resolve("districts.geojson"), "id");
        zones = FeatureCollection.read(DATASET.resolve("zones.geojson"), "id");
        background = FeatureCollection.read(DATASET.resolve("background.geojson"), "id");
        Stream.of(districts, zones).forEach(layer -> layer.forEach((id, area) -> AREAS.put(id, area.geometry())));
    }

    static Stream<Arguments> anchors() throws IOException {
        var csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = csv.parse(Files.newBufferedReader(DATASET.resolve("recipe/anchors.csv")))) {
            return rows.getRecords().stream()
                    .filter(row -> !row.get("lon").isEmpty() && !row.get("side").isEmpty())
                    .map(row -> Arguments.of(row.get("area"), row.get("name"), row));
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("anchors")
    void everyAnchorLiesOnItsSide(String id, String name, CSVRecord anchor) {
        var at = new Coordinate(Double.parseDouble(anchor.get("lon")), Double.parseDouble(anchor.get("lat")));
        var point = new GeometryFactory().createPoint(at);
        var area = AREAS.get(id);

        switch (anchor.get("side")) {
            case "inside" -> assertThat(area.contains(point)).isTrue();
            case "outside" -> assertThat(area.intersects(point)).isFalse();
            default ->
                assertThat(area.getBoundary().distance(point) * KM_PER_DEGREE_OF_LATITUDE)
                        .isLessThan(ON_THE_LINE_KM);
        }
    }

    @Test
    void districtsAndBackgroundTileThePlane() {
        var neighbours = background.values().stream()
                .filter(feature -> "country".equals(feature.properties().get("kind")));
        var tiles = Stream.concat(districts.values().stream(), neighbours).map(Feature::geometry);

        assertThat(CoverageValidator.isValid(tiles.toArray(Geometry[]::new))).isTrue();
    }

    @Test
    void everyPolygonIsValidAndRightHanded() {
        assertThat(Stream.of(districts, zones, background)
                        .flatMap(layer -> layer.values().stream())
                        .filter(feature -> feature.geometry() instanceof Polygonal))
                .allSatisfy(feature -> {
                    assertThat(feature.geometry().isValid()).isTrue();
                    assertThat(polygons(feature)).allMatch(ShippedPolygonsTest::isRightHanded);
                });
    }

    /** Places that the source does not know, as far off as their points and its lines are said to be. */
    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource({
        "araz, Khudafarin bridges, 46.94, 39.1506, 1",
        "araz, Minjivan, 46.7233, 39.0302, 1",
        "araz, Horadiz, 47.335, 39.4502, 3",
    })
    void watersRunPastPlacesOnTheirBanks(String water, String place, double lon, double lat, double km) {
        var point = new GeometryFactory().createPoint(new Coordinate(lon, lat));

        assertThat(background.get(water).geometry().distance(point) * KM_PER_DEGREE_OF_LATITUDE)
                .isLessThan(km);
    }

    @Test
    void lakesLieOutsideTheDistricts() {
        assertThat(background.values().stream()
                        .filter(feature -> "lake".equals(feature.properties().get("kind"))))
                .hasSize(4)
                .allSatisfy(lake -> assertThat(districts.values())
                        .noneMatch(district -> district.geometry().intersects(lake.geometry())));
    }

    @Test
    void everyZoneIsDocumented() throws IOException {
        var csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = csv.parse(Files.newBufferedReader(DATASET.resolve("zones.csv")))) {
            assertThat(rows.stream().map(row -> row.get("id"))).containsExactlyInAnyOrderElementsOf(zones.keySet());
        }
    }

    /** Published areas and how near the polygons must come to them, in square kilometres. */
    @ParameterizedTest
    @CsvSource({
        "held in all, line-of-contact-1994, nkao;seven, 11000, 11916",
        "held outside the NKAO, line-of-contact-1994, seven, 7176, 8092",
        "NKAO, , nkao, 4212, 4564",
        "left after 1 December 2020, zone-2020;lachin-corridor-2020, nkao;seven, 2800, 3170",
        "Lala Tepe, lala-tepe-2016, seven, 6, 20",
    })
    void areasComeNearThosePublished(String what, String inZones, String groups, double least, double most) {
        var within = union(Arrays.stream(groups.split(";")).flatMap(ShippedPolygonsTest::members));
        var area = inZones == null
                ? within
                : OverlayNGRobust.overlay(within, union(Arrays.stream(inZones.split(";"))), OverlayNG.INTERSECTION);

        assertThat(GeodesicArea.squareKilometres(area)).as(what).isBetween(least, most);
    }

    private static Stream<String> members(String group) {
        return group.equals("nkao")
                ? Stream.of("askeran", "hadrut", "mardakert", "martuni", "shusha", "stepanakert")
                : Stream.of("kelbajar", "lachin", "kubatly", "jabrayil", "zangilan", "agdam", "fuzuli");
    }

    private static Geometry union(Stream<String> ids) {
        Collection<Geometry> parts = ids.map(AREAS::get).toList();
        return OverlayNGRobust.union(parts);
    }

    private static List<Polygon> polygons(Feature feature) {
        return Stream.iterate(0, i -> i < feature.geometry().getNumGeometries(), i -> i + 1)
                .map(i -> (Polygon) feature.geometry().getGeometryN(i))
                .toList();
    }

    private static boolean isRightHanded(Polygon polygon) {
        var holes = Stream.iterate(0, i -> i < polygon.getNumInteriorRing(), i -> i + 1);
        return Orientation.isCCW(polygon.getExteriorRing().getCoordinates())
                && holes.noneMatch(
                        i -> Orientation.isCCW(polygon.getInteriorRingN(i).getCoordinates()));
    }
}
