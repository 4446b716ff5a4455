package org.controlatlas.dataset.polygon;

import java.util.List;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** Whether polygons tile the plane: neighbours share their borders vertex for vertex, with no gap and no overlap. */
public final class CoverageCheck {

    /** Narrower slivers between two districts are taken for a slip, wider ones for ground that belongs to neither. */
    private static final double GAP_DEGREES = 0.001;

    private final List<Feature> features;

    private CoverageCheck(List<Feature> features) {
        this.features = features;
    }

    /** Whether the features do so; a fault for each that does not. */
    public static boolean passes(List<Feature> features) {
        return new CoverageCheck(features).passes();
    }

    private boolean passes() {
        var passes = true;
        var geometries = features.stream().map(Feature::geometry).toArray(Geometry[]::new);
        var badBorders = CoverageValidator.validate(geometries, GAP_DEGREES);
        for (var i = 0; i < badBorders.length; i++) {
            if (badBorders[i] != null && !badBorders[i].isEmpty()) {
                fault(i, badBorders[i]);
                passes = false;
            }
        }
        return passes;
    }

    private void fault(int index, Geometry badBorder) {
        var others = features.stream()
                .filter(other ->
                        other != features.get(index) && other.geometry().isWithinDistance(badBorder, GAP_DEGREES))
                .map(Feature::id)
                .toList();
        features.get(index)
                .fault(
                        "the border with " + String.join(" and ", others) + " does not match at "
                                + GeometryCheck.text(badBorder.getCoordinate()),
                        "give both the same vertices, with no gap and no overlap");
    }
}
