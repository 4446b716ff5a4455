package org.controlatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The pieces into which borders cut the plane. */
public final class Faces {

    private Faces() {}

    /**
     * Returns the faces between the borders, all noded at once on a grid of so many steps a unit: they share their edges
     * bit for bit, leave no gap and do not overlap.
     */
    public static List<Polygon> between(List<Geometry> borders, double stepsPerUnit) {
        var polygonizer = new Polygonizer();
        if (!borders.isEmpty()) {
            var all = borders.get(0).getFactory().buildGeometry(borders);
            polygonizer.add(UnaryUnionNG.union(all, new PrecisionModel(stepsPerUnit)));
        }
        var faces = new ArrayList<Polygon>();
        for (var face : polygonizer.getPolygons()) {
            faces.add((Polygon) face);
        }
        return faces;
    }
}
