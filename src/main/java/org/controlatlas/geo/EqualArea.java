package org.controlatlas.geo;

import java.util.Locale;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Measures WGS 84 geometries (longitude first) on Lambert's azimuthal equal-area projection about a centre: a second
 * opinion beside {@link GeodesicArea}, by other formulas and another library.
 *
 * <p>Sides are straight in longitude and latitude, as GeoJSON defines them, so they are densified before they are
 * projected. Safe for use by many threads; never asks the EPSG database.
 */
public final class EqualArea {

    private static final double MAX_SIDE_DEGREES = 0.05;
    private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;
    private static final String PROJECTION = """
            PROJCS["Lambert azimuthal equal area", GEOGCS["WGS 84", DATUM["World Geodetic System 1984",
              SPHEROID["WGS 84", 6378137, 298.257223563]], PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295],
              AXIS["Geodetic longitude", EAST], AXIS["Geodetic latitude", NORTH]],
              PROJECTION["Lambert_Azimuthal_Equal_Area"], PARAMETER["longitude_of_center", %s],
              PARAMETER["latitude_of_center", %s], PARAMETER["false_easting", 0], PARAMETER["false_northing", 0],
              UNIT["metre", 1], AXIS["Easting", EAST], AXIS["Northing", NORTH]]""";

    private final MathTransform toEqualArea;

    private EqualArea(MathTransform toEqualArea) {
        this.toEqualArea = toEqualArea;
    }

    public static EqualArea centredOn(Coordinate centre) {
        var wkt = String.format(Locale.ROOT, PROJECTION, centre.x, centre.y);
        try {
            var crs = (ProjectedCRS) CRS.parseWKT(wkt);
            return new EqualArea(crs.getConversionFromBase().getMathTransform());
        } catch (FactoryException e) {
            throw new IllegalStateException("no equal-area projection about " + centre, e);
        }
    }

    public double squareKilometres(Geometry wgs84) {
        if (wgs84.isEmpty()) {
            return 0;
        }
        try {
            var projected = JTS.transform(Densifier.densify(wgs84, MAX_SIDE_DEGREES), toEqualArea);
            return projected.getArea() / SQUARE_METRES_PER_SQUARE_KILOMETRE;
        } catch (TransformException e) {
            throw new IllegalArgumentException("not a WGS 84 geometry: " + wgs84.getEnvelopeInternal(), e);
        }
    }
}
