package org.controlatlas.vintage;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The faces into which the boundaries of areas, overlapping or not, divide the plane; every corner lies on one grid.
 *
 * <p>Areas put back together from these faces share their edges and corners bit for bit, also where they were drawn
 * so as to miss each other by less than the grid.
 */
final class Arrangement {

    private final List<Face> faces;
    private final GeometryFactory onGrid;

    private record Face(Polygon polygon, Geometry inside) {}

    Arrangement(List<Feature> features, double gridPerDegree) {
        onGrid = new GeometryFactory(new PrecisionModel(gridPerDegree));
        var boundaries = features.stream().map(feature -> feature.geometry().getBoundary());
        var polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(onGrid.buildGeometry(boundaries.toList()), onGrid.getPrecisionModel()));
        faces = Pieces.polygons(polygonizer.getPolygons())
                .map(face -> new Face(face, face.getInteriorPoint()))
                .toList();
    }

    /** Returns the features, each made of the faces inside it. */
    List<Feature> snap(List<Feature> features) {
        return features.stream()
                .map(feature -> new Feature(feature.id(), snapped(feature.geometry()), feature.properties()))
                .toList();
    }

    private Geometry snapped(Geometry area) {
        var inside = faces.stream().filter(face -> area.contains(face.inside)).map(Face::polygon);
        return CoverageUnion.union(onGrid.buildGeometry(inside.toList())).norm();
    }
}
