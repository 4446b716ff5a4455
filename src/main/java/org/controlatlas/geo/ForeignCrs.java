package org.controlatlas.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;

/** Reads geometries of files that are not in WGS 84. Their easting or longitude comes first, as files have it. */
public final class ForeignCrs {

    private ForeignCrs() {}

    /** Whether the EPSG database has a system of two axes under this code. */
    public static boolean isKnown(int epsg) {
        try {
            return CRS.decode("EPSG:" + epsg, true).getCoordinateSystem().getDimension() == 2;
        } catch (FactoryException e) {
            return false;
        }
    }

    /** Throws {@link IllegalArgumentException} if the system is not known or the geometry lies where it does not reach. */
    public static Geometry toCrs84(Geometry geometry, int epsg) {
        try {
            return JTS.transform(geometry, transform(epsg));
        } catch (FactoryException | TransformException e) {
            throw new IllegalArgumentException("not in EPSG:" + epsg + ": " + geometry.getEnvelopeInternal(), e);
        }
    }

    private static MathTransform transform(int epsg) throws FactoryException {
        return CRS.findMathTransform(CRS.decode("EPSG:" + epsg, true), DefaultGeographicCRS.WGS84, true);
    }
}
