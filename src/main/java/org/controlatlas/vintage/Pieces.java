package org.controlatlas.vintage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The pieces into which lines cut an area. */
record Pieces(List<Polygon> pieces) {

    static Pieces cut(Geometry area, Collection<? extends Geometry> lines) {
        var linework = new ArrayList<Geometry>(lines);
        linework.add(area.getBoundary());
        var polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(linework));
        var inside = polygons(polygonizer.getPolygons()).filter(piece -> area.contains(piece.getInteriorPoint()));
        return new Pieces(inside.toList());
    }

    /**
     * Returns the piece that a point lies in.
     *
     * @throws IllegalArgumentException if it lies in none
     */
    Geometry at(Coordinate point) {
        return pieces.stream()
                .map(Geometry.class::cast)
                .filter(piece -> piece.contains(piece.getFactory().createPoint(point)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no piece contains " + point));
    }

    static Stream<Polygon> polygons(Collection<?> polygonized) {
        return polygonized.stream().map(Polygon.class::cast);
    }
}
