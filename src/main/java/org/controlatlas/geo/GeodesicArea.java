package org.controlatlas.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Measures WGS 84 geometries (longitude first) on the ellipsoid itself.
 *
 * <p>Areas are those between geodesics (C. F. F. Karney, <i>Algorithms for geodesics</i>, J. Geodesy 87, 2013). Sides are
 * straight in longitude and latitude, as GeoJSON defines them, so longer ones are first divided into parts of at most
 * {@value #MAX_SIDE_DEGREES} degrees, which bulge from the straight line by less than a metre.
 */
public final class GeodesicArea {

    private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;
    private static final double METRES_PER_KILOMETRE = 1_000;
    private static final double MAX_SIDE_DEGREES = 0.05;

    private GeodesicArea() {}

    /** Returns the area of all its polygons less their holes; nothing for points and lines. */
    public static double squareKilometres(Geometry wgs84) {
        var squareMetres = 0.0;
        for (var i = 0; i < wgs84.getNumGeometries(); i++) {
            if (wgs84.getGeometryN(i) instanceof Polygon polygon) {
                squareMetres += squareMetres(polygon);
            }
        }
        return squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
    }

    /** Returns the length of all its lines. */
    public static double kilometres(Geometry lines) {
        var metres = 0.0;
        for (var i = 0; i < lines.getNumGeometries(); i++) {
            var coordinates = lines.getGeometryN(i).getCoordinates();
            for (var j = 1; j < coordinates.length; j++) {
                var from = coordinates[j - 1];
                var to = coordinates[j];
                metres += Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).s12;
            }
        }
        return metres / METRES_PER_KILOMETRE;
    }

    private static double squareMetres(Polygon polygon) {
        var area = squareMetres(polygon.getExteriorRing());
        for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
            area -= squareMetres(polygon.getInteriorRingN(i));
        }
        return area;
    }

    private static double squareMetres(LinearRing ring) {
        var area = new PolygonArea(Geodesic.WGS84, false);
        var vertices = Densifier.densify(ring, MAX_SIDE_DEGREES).getCoordinates();
        for (var i = 1; i < vertices.length; i++) {
            area.AddPoint(vertices[i].y, vertices[i].x);
        }
        return Math.abs(area.Compute().area);
    }
}
