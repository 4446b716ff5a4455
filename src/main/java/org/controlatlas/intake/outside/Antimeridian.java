package org.controlatlas.intake.outside;

import java.util.ArrayList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Ground that crosses the 180th meridian as GeoJSON does not allow (RFC 7946, 3.1.9): with longitudes beyond 180, or with
 * sides that jump from one end of the map to the other.
 */
final class Antimeridian {

    private static final int HALF = 180;
    private static final int WHOLE = 360;

    private Antimeridian() {}

    static boolean isCrossed(Geometry ground) {
        return PolygonExtracter.getPolygons(ground).stream()
                .anyMatch(it -> leaves((Polygon) it) || jumps((Polygon) it));
    }

    /** The same ground, cut there. */
    static Geometry cut(Geometry ground) {
        var parts = new ArrayList<Polygon>();
        for (var it : PolygonExtracter.getPolygons(ground)) {
            var polygon = (Polygon) it;
            var unrolled = jumps(polygon) ? unrolled(polygon) : polygon;
            for (var turn = -WHOLE; turn <= WHOLE; turn += WHOLE) {
                addPolygons(parts, within(unrolled, turn));
            }
        }
        return ground.getFactory()
                .createMultiPolygon(parts.toArray(Polygon[]::new))
                .norm()
                .reverse();
    }

    private static boolean leaves(Polygon polygon) {
        var extent = polygon.getEnvelopeInternal();
        return (extent.getMinX() < -HALF || extent.getMaxX() > HALF)
                && extent.getMinX() >= -HALF - WHOLE
                && extent.getMaxX() <= HALF + WHOLE;
    }

    private static boolean jumps(Polygon polygon) {
        var corners = polygon.getExteriorRing().getCoordinates();
        for (var i = 1; i < corners.length; i++) {
            var side = Math.abs(corners[i].x - corners[i - 1].x);
            if (side > HALF && side < WHOLE) {
                return true;
            }
        }
        return false;
    }

    /** With all of it east of the meridian of Greenwich. */
    private static Polygon unrolled(Polygon polygon) {
        var copy = (Polygon) polygon.copy();
        copy.apply((Coordinate corner) -> corner.x += corner.x < 0 ? WHOLE : 0);
        copy.geometryChanged();
        return copy;
    }

    /** What lies on the map that is so many degrees to the east, moved to the map between -180 and 180. */
    private static Geometry within(Polygon polygon, int turn) {
        var map = polygon.getFactory().toGeometry(new Envelope(turn - HALF, turn + HALF, -HALF, HALF));
        return AffineTransformation.translationInstance(-turn, 0)
                .transform(OverlayNGRobust.overlay(polygon, map, OverlayNG.INTERSECTION));
    }

    private static void addPolygons(ArrayList<Polygon> parts, Geometry part) {
        PolygonExtracter.getPolygons(part).forEach(it -> parts.add((Polygon) it));
    }
}
