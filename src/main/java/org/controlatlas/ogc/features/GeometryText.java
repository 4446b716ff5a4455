package org.controlatlas.ogc.features;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Says in words where a geometry is. */
final class GeometryText {

    private GeometryText() {}

    /** Such as {@code Polygon of 57 points, 46.51 39.42 to 47.1 40.2}, in the order of its own axes. */
    static String of(@Nullable Geometry geometry) {
        if (geometry == null) {
            return "";
        }
        var box = geometry.getEnvelopeInternal();
        var corner = corner(box.getMinX(), box.getMinY());
        return geometry instanceof Point
                ? "Point, " + corner
                : geometry.getGeometryType() + " of " + geometry.getNumPoints() + " points, " + corner + " to "
                        + corner(box.getMaxX(), box.getMaxY());
    }

    private static String corner(double x, double y) {
        return String.format(Locale.ROOT, "%.4f %.4f", x, y);
    }
}
