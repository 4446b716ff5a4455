package org.controlatlas.geo;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;

/**
 * The reference system of a file. Whatever the order of its axes, files write easting or longitude first, other than
 * {@link Crs}.
 */
public final class ForeignCrs {

    private final CoordinateReferenceSystem system;

    private ForeignCrs(CoordinateReferenceSystem system) {
        this.system = system;
    }

    /** By its code in the EPSG database; empty if that has no system of two axes under it. */
    public static Optional<ForeignCrs> epsg(int code) {
        try {
            return plane(CRS.decode("EPSG:" + code, true));
        } catch (FactoryException e) {
            return Optional.empty();
        }
    }

    /** By well-known text; empty if that is none of two axes. */
    public static Optional<ForeignCrs> wkt(String text) {
        try {
            return plane(CRS.parseWKT(text));
        } catch (FactoryException e) {
            return Optional.empty();
        }
    }

    public String name() {
        return system.getName().getCode();
    }

    /** Whether coordinates stay what they are in longitude and latitude of WGS 84. */
    public boolean isCrs84() {
        try {
            return CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true)
                    .isIdentity();
        } catch (FactoryException e) {
            return false;
        }
    }

    private static Optional<ForeignCrs> plane(CoordinateReferenceSystem system) {
        return system.getCoordinateSystem().getDimension() == 2
                ? Optional.of(new ForeignCrs(system))
                : Optional.empty();
    }

    /** Throws {@link IllegalArgumentException} if the geometry lies where the system does not reach. */
    public Geometry toCrs84(Geometry geometry) {
        try {
            return JTS.transform(geometry, CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true));
        } catch (FactoryException | TransformException e) {
            throw new IllegalArgumentException(
                    "does not lie in " + system.getName() + ": " + geometry.getEnvelopeInternal(), e);
        }
    }
}
