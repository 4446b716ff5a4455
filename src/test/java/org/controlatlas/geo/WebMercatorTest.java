package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class WebMercatorTest {

    private static final double MILLIMETRE = 0.001;

    /** 24°22'54.433"N 100°20'0.000"W: the worked example of IOGP Guidance Note 7-2. */
    @Test
    void agreesWithTheExampleOfItsDefinition() {
        var steps = projected(-(100 + 20 / 60.0), 24 + 22 / 60.0 + 54.433 / 3600, 2 * WebMercator.HALF_SIDE_METRES);

        assertThat(steps.x - WebMercator.HALF_SIDE_METRES).isCloseTo(-11_169_055.58, within(10 * MILLIMETRE));
        assertThat(WebMercator.HALF_SIDE_METRES - steps.y).isCloseTo(2_800_000.00, within(10 * MILLIMETRE));
    }

    @ParameterizedTest
    @CsvSource({"-180, 90, 0, 0", "0, 0, 2048, 2048", "180, -90, 4096, 4096"})
    void theWorldIsASquareFromItsNorthWestCorner(double longitude, double latitude, double x, double y) {
        var steps = projected(longitude, latitude, 4096);

        assertThat(steps.x).isCloseTo(x, within(MILLIMETRE));
        assertThat(steps.y).isCloseTo(y, within(MILLIMETRE));
    }

    private static Coordinate projected(double longitude, double latitude, double stepsAcross) {
        var point = new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
        return WebMercator.project(point, stepsAcross).getCoordinate();
    }
}
