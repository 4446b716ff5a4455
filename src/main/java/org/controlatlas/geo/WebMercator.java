package org.controlatlas.geo;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The plane of web maps, EPSG:3857: WGS 84 longitude and latitude projected as if they lay on a sphere (method 1024,
 * "Popular Visualisation Pseudo-Mercator", of IOGP Guidance Note 7-2; J. P. Snyder, Map Projections: A Working Manual, 1987,
 * formulas 7-1 and 7-2).
 *
 * <p>The world is a square here. It is measured in steps from its north-west corner, eastward and southward, so that tiles
 * are counted the same way.
 */
public final class WebMercator {

    /** Half the side of the square in metres: half the equator of the sphere of the projection. */
    public static final double HALF_SIDE_METRES = Math.PI * 6_378_137;

    /** Where the square ends in the north and in the south, in degrees. */
    private static final double GREATEST_LATITUDE = Math.toDegrees(2 * Math.atan(Math.exp(Math.PI)) - Math.PI / 2);

    private WebMercator() {}

    /** Returns the geometry in steps of which so many make the side of the square. */
    public static Geometry project(Geometry wgs84, double stepsAcross) {
        var projected = wgs84.copy();
        projected.apply(new Projecting(stepsAcross));
        return projected;
    }

    static double eastward(double longitude) {
        return (longitude + 180) / 360;
    }

    static double southward(double latitude) {
        var within = Math.max(-GREATEST_LATITUDE, Math.min(GREATEST_LATITUDE, latitude));
        return 0.5 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(within) / 2)) / (2 * Math.PI);
    }

    private record Projecting(double stepsAcross) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence vertices, int index) {
            vertices.setOrdinate(index, 0, stepsAcross * eastward(vertices.getX(index)));
            vertices.setOrdinate(index, 1, stepsAcross * southward(vertices.getY(index)));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
