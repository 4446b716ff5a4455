package org.controlatlas.dataset.polygon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;

/** What may be wrong with one geometry by itself. */
final class GeometryCheck {

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final int DECIMALS = 5;

    private GeometryCheck() {}

    /** Whether other geometry operations may use it; a fault if not. */
    static boolean isSound(Feature feature) {
        var outside = Arrays.stream(feature.geometry().getCoordinates())
                .filter(position -> !WORLD.contains(position))
                .findFirst();
        if (outside.isPresent()) {
            feature.fault(
                    text(outside.get()) + " is not on the earth", "write longitude first, then latitude, in degrees");
            return false;
        }
        var error = new IsValidOp(feature.geometry()).getValidationError();
        if (error != null) {
            var problem = error.getMessage().toLowerCase(Locale.ROOT);
            feature.fault(problem + " at " + text(error.getCoordinate()), "draw a polygon whose rings do not cross");
            return false;
        }
        return true;
    }

    /** Finds rings that run the wrong way round. */
    static void checkRings(Feature feature) {
        for (var polygon : PolygonExtracter.getPolygons(feature.geometry())) {
            checkRings(feature, (Polygon) polygon);
        }
    }

    private static void checkRings(Feature feature, Polygon polygon) {
        if (!isCounterClockwise(polygon.getExteriorRing())) {
            feature.fault("the outer ring runs clockwise", "write its positions counter-clockwise (RFC 7946, 3.1.6)");
        }
        for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
            if (isCounterClockwise(polygon.getInteriorRingN(i))) {
                feature.fault("a hole runs counter-clockwise", "write its positions clockwise (RFC 7946, 3.1.6)");
            }
        }
    }

    private static boolean isCounterClockwise(LinearRing ring) {
        return Orientation.isCCW(ring.getCoordinateSequence());
    }

    /** Longitude and latitude, to about a metre. */
    static String text(Coordinate position) {
        return text(position.x) + " " + text(position.y);
    }

    private static String text(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
