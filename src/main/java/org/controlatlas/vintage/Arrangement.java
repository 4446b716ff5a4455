package org.controlatlas.vintage;

import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The faces into which the boundaries of overlapping areas divide the plane, with every corner on one grid.
 *
 * <p>An area put back together from its faces shares each edge and each corner with its neighbours bit for bit, also
 * where the areas as drawn miss each other by less than the grid.
 */
final class Arrangement {

    private final List<Face> faces;
    private final GeometryFactory factory;

    private record Face(Polygon polygon, Geometry inside) {}

    Arrangement(Collection<? extends Geometry> areas, double gridPerDegree) {
        factory = new GeometryFactory(new PrecisionModel(gridPerDegree));
        var boundaries =
                factory.buildGeometry(areas.stream().map(Geometry::getBoundary).toList());
        var polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(boundaries, factory.getPrecisionModel()));
        faces = Pieces.polygons(polygonizer.getPolygons())
                .map(face -> new Face(face, face.getInteriorPoint()))
                .toList();
    }

    /** Returns the union of the faces inside an area, as a normalised geometry. */
    Geometry snapped(Geometry area) {
        var inside = faces.stream().filter(face -> area.contains(face.inside)).map(Face::polygon);
        return CoverageUnion.union(factory.buildGeometry(inside.toList())).norm();
    }
}
