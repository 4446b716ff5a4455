package org.controlatlas.vintage;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.Gnomonic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * A plane in metres that touches the WGS 84 ellipsoid at a point.
 *
 * <p>Gnomonic on the ellipsoid: within 50 km of the point, lengths are true to one part in ten thousand.
 */
record LocalPlane(Coordinate centre) {

    private static final Gnomonic GNOMONIC = new Gnomonic(Geodesic.WGS84);

    /** Returns all that lies within so many metres of a geometry. */
    static Geometry strip(Geometry wgs84, double metres) {
        var plane = new LocalPlane(wgs84.getEnvelopeInternal().centre());
        return plane.toWgs84(plane.toPlane(wgs84).buffer(metres));
    }

    private Geometry toPlane(Geometry wgs84) {
        return mapped(wgs84, at -> {
            var projected = GNOMONIC.Forward(centre.y, centre.x, at.y, at.x);
            return new Coordinate(projected.x, projected.y);
        });
    }

    private Geometry toWgs84(Geometry metres) {
        return mapped(metres, at -> {
            var point = GNOMONIC.Reverse(centre.y, centre.x, at.x, at.y);
            return new Coordinate(point.lon, point.lat);
        });
    }

    private interface Projection {
        Coordinate of(Coordinate coordinate);
    }

    private static Geometry mapped(Geometry geometry, Projection projection) {
        var copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                var to = projection.of(sequence.getCoordinate(i));
                sequence.setOrdinate(i, CoordinateSequence.X, to.x);
                sequence.setOrdinate(i, CoordinateSequence.Y, to.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
