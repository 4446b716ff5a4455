package org.controlatlas.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class LocalPlaneTest {

    private static final Coordinate SOUTH = new Coordinate(46.5, 39.5);
    private static final Geometry ROAD = new GeometryFactory()
            .createLineString(new Coordinate[] {SOUTH, new Coordinate(46.5, 39.7), new Coordinate(46.6, 39.8)});

    @ParameterizedTest
    @ValueSource(doubles = {-90, 90})
    void aStripIsAsWideAsAskedForOnEitherSide(double azimuth) {
        var strip = LocalPlane.strip(ROAD, 2_500);

        assertThat(strip.contains(beside(azimuth, 2_499))).isTrue();
        assertThat(strip.contains(beside(azimuth, 2_501))).isFalse();
    }

    @Test
    void aStripEndsRound() {
        var ring = LocalPlane.strip(ROAD, 2_500).getBoundary();
        var lowest = ring.getEnvelopeInternal().getMinY();
        var metres = Geodesic.WGS84.Inverse(SOUTH.y, SOUTH.x, lowest, SOUTH.x).s12;

        assertThat(metres).isCloseTo(2_500, within(1.0));
    }

    private static Geometry beside(double azimuth, double metres) {
        var at = Geodesic.WGS84.Direct(39.6, 46.5, azimuth, metres);
        return ROAD.getFactory().createPoint(new Coordinate(at.lon2, at.lat2));
    }
}
