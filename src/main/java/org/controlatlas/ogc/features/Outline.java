package org.controlatlas.ogc.features;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * The drawing of a polygon in an SVG path, north up, in a box that is 100 wide.
 *
 * @param height of the box
 */
record Outline(String path, String height) {

    private static final double WIDTH = 100;

    static Optional<Outline> of(Geometry geometry) {
        var box = geometry.getEnvelopeInternal();
        if (!(geometry instanceof Polygonal) || box.getWidth() == 0) {
            return Optional.empty();
        }
        var scaleX = WIDTH / box.getWidth();
        var isGeographic = Math.abs(box.getMaxX()) <= 180 && Math.abs(box.getMaxY()) <= 90;
        var scaleY = isGeographic ? scaleX / Math.cos(Math.toRadians(box.centre().y)) : scaleX;
        var path = new StringBuilder();
        var rings = geometry.getBoundary();
        for (var i = 0; i < rings.getNumGeometries(); i++) {
            var separator = 'M';
            for (var it : rings.getGeometryN(i).getCoordinates()) {
                path.append(separator)
                        .append(number((it.x - box.getMinX()) * scaleX))
                        .append(' ')
                        .append(number((box.getMaxY() - it.y) * scaleY));
                separator = 'L';
            }
            path.append('Z');
        }
        return Optional.of(new Outline(path.toString(), number(box.getHeight() * scaleY)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
