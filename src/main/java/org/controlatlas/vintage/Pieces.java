package org.controlatlas.vintage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The pieces into which lines cut an area. A line that ends inside the area cuts nothing off. */
record Pieces(List<Polygon> pieces) {

    static Pieces cut(Geometry area, Stream<Geometry> lines) {
        var linework = lines.collect(Collectors.toList());
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
        for (var piece : pieces) {
            if (piece.contains(piece.getFactory().createPoint(point))) {
                return piece;
            }
        }
        throw new IllegalArgumentException("no piece contains " + point);
    }

    static Stream<Polygon> polygons(Collection<?> polygonized) {
        return polygonized.stream().map(Polygon.class::cast);
    }
}
