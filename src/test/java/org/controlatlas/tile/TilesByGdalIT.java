package org.controlatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.geo.GeoJsonGeometryReader;
import org.controlatlas.geo.GeodesicArea;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.DateRange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tiles of the data set that we ship, as GDAL reads them. */
class TilesByGdalIT {

    private static final LocalDate DAY = LocalDate.parse("2020-10-25");
    private static final Tile LACHIN = new Tile(8, 97, 161);

    private static Atlas karabakh;

    @TempDir
    private Path directory;

    @BeforeAll
    static void load() {
        karabakh = new Atlas(DatasetLoader.load(Path.of("geodata/karabakh")));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12})
    void theTilesOfADayMeasureWhatItsFeaturesDo(int zoom) throws Exception {
        var tiles = tiles(Optional.of(DAY));
        for (var tile : tiles.tiles(zoom).toList()) {
            write(tiles, tile);
        }
        Map<String, Double> measured = new TreeMap<>();

        for (var feature : read(directory.resolve(String.valueOf(zoom)), "-t_srs", "EPSG:4326")) {
            measured.merge(id(feature), GeodesicArea.squareKilometres(geometry(feature)), Double::sum);
        }

        var expected = areas();
        assertThat(measured.keySet()).isEqualTo(expected.keySet());
        expected.forEach((id, area) -> assertThat(measured.get(id)).as(id).isCloseTo(area, within(0.005 * area)));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 9})
    void neighboursInATileNeverGapOrOverlap(int zoom) throws Exception {
        var tiles = tiles(Optional.of(DAY));
        for (var tile :
                tiles.tiles(zoom).filter(it -> tiles.encode(it).isPresent()).toList()) {
            var features = read(write(tiles, tile), "-oo", "CLIP=NO");
            var coverage = features.findValues("geometry").stream()
                    .map(TilesByGdalIT::geometryOf)
                    .toArray(Geometry[]::new);
            assertThat(CoverageValidator.isValid(coverage)).as(tile.toString()).isTrue();
        }
    }

    @Test
    void theTilesOfAllTimeHoldEachDay() throws Exception {
        var onDay = features(write(tiles(Optional.of(DAY)), LACHIN));
        var ofAllTime = features(write(tiles(Optional.empty()), LACHIN));

        ofAllTime
                .values()
                .removeIf(it -> it.get("start_day").asLong() > DAY.toEpochDay()
                        || it.get("end_day").asLong() < DAY.toEpochDay());

        assertThat(ofAllTime).isEqualTo(onDay).isNotEmpty();
        assertThat(onDay.values()).allSatisfy(it -> {
            assertThat(it.get("start_day").asLong())
                    .isEqualTo(LocalDate.parse(it.get("valid_from").asString()).toEpochDay());
            assertThat(it.get("party").asString()).isIn("azerbaijan", "armenian-forces");
        });
    }

    private static ControlTiles tiles(Optional<LocalDate> day) {
        return new ControlTiles(karabakh, day.map(DateRange::day), Account.CONSENSUS);
    }

    private static Map<String, Double> areas() {
        Map<String, Double> areas = new TreeMap<>();
        var control = karabakh.collections().get(Collection.CONTROL).orElseThrow();
        karabakh.collections()
                .features(control, Optional.of(DateRange.day(DAY)), Optional.empty(), Account.CONSENSUS)
                .forEach(it -> areas.put(it.id(), (Double) it.properties().get("km2")));
        return areas;
    }

    /** In folders by which GDAL knows where a tile lies. */
    private Path write(ControlTiles tiles, Tile tile) throws IOException {
        var file = directory.resolve(tile.zoom() + "/" + tile.column() + "/" + tile.row() + ".mvt");
        Files.createDirectories(file.getParent());
        var encoded = tiles.encode(tile);
        if (encoded.isPresent()) {
            Files.write(file, encoded.get());
        }
        return file;
    }

    private JsonNode read(Path source, String... options) throws IOException, InterruptedException {
        var file = Files.createTempDirectory(directory, "read").resolve("read.geojson");
        var command = new ArrayList<>(List.of("ogr2ogr", "-f", "GeoJSON"));
        command.addAll(List.of(options));
        command.addAll(List.of("-oo", "TILE_EXTENSION=mvt", "-oo", "METADATA_FILE=", file.toString(), "MVT:" + source));
        var process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
        return JsonMapper.shared().readTree(Files.readAllBytes(file)).get("features");
    }

    private Map<String, JsonNode> features(Path tile) throws IOException, InterruptedException {
        Map<String, JsonNode> features = new TreeMap<>();
        read(tile).forEach(it -> features.put(id(it), it.get("properties")));
        return features;
    }

    private static String id(JsonNode feature) {
        return feature.at("/properties/id").asString();
    }

    private static Geometry geometry(JsonNode feature) {
        return geometryOf(feature.get("geometry"));
    }

    private static Geometry geometryOf(JsonNode geometry) {
        try {
            return GeoJsonGeometryReader.read(geometry);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
