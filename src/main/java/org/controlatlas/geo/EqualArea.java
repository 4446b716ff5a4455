package org.controlatlas.geo;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.GeometryCoordinateSequenceTransformer;
import org.geotools.referencing.operation.projection.LambertAzimuthalEqualArea;
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
    private static final double SEMI_MAJOR_METRES = 6_378_137;
    private static final double SEMI_MINOR_METRES = SEMI_MAJOR_METRES * (1 - 1 / 298.257223563);

    private final MathTransform toEqualArea;

    private EqualArea(MathTransform toEqualArea) {
        this.toEqualArea = toEqualArea;
    }

    /** Takes the projection itself: a reference system around it would load hundreds of classes more at every start. */
    public static EqualArea centredOn(Coordinate centre) {
        var projection = new LambertAzimuthalEqualArea.Provider();
        var parameters = projection.getParameters().createValue();
        parameters.parameter("semi_major").setValue(SEMI_MAJOR_METRES);
        parameters.parameter("semi_minor").setValue(SEMI_MINOR_METRES);
        parameters.parameter("longitude_of_center").setValue(centre.x);
        parameters.parameter("latitude_of_center").setValue(centre.y);
        return new EqualArea(projection.createMathTransform(parameters));
    }

    public double squareKilometres(Geometry wgs84) {
        if (wgs84.isEmpty()) {
            return 0;
        }
        try {
            var transformer = new GeometryCoordinateSequenceTransformer();
            transformer.setMathTransform(toEqualArea);
            var projected = transformer.transform(Densifier.densify(wgs84, MAX_SIDE_DEGREES));
            return projected.getArea() / SQUARE_METRES_PER_SQUARE_KILOMETRE;
        } catch (TransformException e) {
            throw new IllegalArgumentException("not a WGS 84 geometry: " + wgs84.getEnvelopeInternal(), e);
        }
    }
}
