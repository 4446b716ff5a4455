package org.controlatlas.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The Lachin corridors are five kilometres wide. */
class ShippedCorridorsTest {

    private static final Path DATASET = Path.of("geodata/karabakh");
    private static final double TWENTY_METRES_IN_DEGREES = 0.0002;
    private static final double ON_A_BORDER_DEGREES = 1e-5;

    @ParameterizedTest
    @CsvSource({"lachin-corridor-2020, lachin-road-2020", "lachin-corridor-2022, lachin-road-2022"})
    void theirFreeEdgesRunTwoAndAHalfKilometresFromTheRoad(String corridor, String road) throws IOException {
        var corners = features("zones.geojson").get(corridor).geometry().getCoordinates();
        var line = features("recipe/lines.geojson").get(road).geometry();
        var road20m = Densifier.densify(line, TWENTY_METRES_IN_DEGREES).getCoordinates();
        var borders = borders();

        var free = Arrays.stream(corners).filter(corner -> isFree(corner, borders));

        assertThat(free)
                .hasSizeGreaterThan(10)
                .allSatisfy(corner -> assertThat(metres(corner, road20m)).isCloseTo(2_500, within(2.0)));
    }

    private static List<Geometry> borders() throws IOException {
        var districts = features("districts.geojson").values().stream();
        var zone = Stream.of(features("zones.geojson").get("zone-2020"));
        return Stream.concat(districts, zone)
                .map(feature -> feature.geometry().getBoundary())
                .toList();
    }

    private static boolean isFree(Coordinate corner, List<Geometry> borders) {
        var point = new GeometryFactory().createPoint(corner);
        return borders.stream().noneMatch(border -> border.isWithinDistance(point, ON_A_BORDER_DEGREES));
    }

    private static double metres(Coordinate from, Coordinate[] road) {
        return Arrays.stream(road)
                .mapToDouble(to -> Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).s12)
                .min()
                .orElseThrow();
    }

    private static Map<String, Feature> features(String file) throws IOException {
        return FeatureCollection.read(DATASET.resolve(file), "id");
    }
}
