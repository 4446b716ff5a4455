package org.controlatlas.export;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/** The one type of all geometries of a layer, which many containers want: single ones become a multiple of one. */
enum GeometryKind {
    POINT("Point"),
    MULTI_POINT("MultiPoint"),
    MULTI_POLYGON("MultiPolygon"),
    /** No common type. */
    ANY("Geometry");

    private final String type;

    GeometryKind(String type) {
        this.type = type;
    }

    static GeometryKind of(List<Geometry> geometries) {
        if (geometries.stream().allMatch(Point.class::isInstance)) {
            return POINT;
        }
        if (geometries.stream().allMatch(Puntal.class::isInstance)) {
            return MULTI_POINT;
        }
        return geometries.stream().allMatch(Polygonal.class::isInstance) ? MULTI_POLYGON : ANY;
    }

    /** As the simple features standard names it. */
    String type() {
        return type;
    }

    Geometry promoted(Geometry geometry) {
        var factory = geometry.getFactory();
        if (this == MULTI_POINT && geometry instanceof Point point) {
            return new MultiPoint(new Point[] {point}, factory);
        }
        if (this == MULTI_POLYGON && geometry instanceof Polygon polygon) {
            return new MultiPolygon(new Polygon[] {polygon}, factory);
        }
        return geometry;
    }
}
