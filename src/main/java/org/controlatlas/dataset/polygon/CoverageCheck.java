package org.controlatlas.dataset.polygon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** Whether polygons tile the plane: neighbours share their borders vertex for vertex, with no gap and no overlap. */
public final class CoverageCheck {

    /** Narrower slivers between two districts are taken for a slip, wider ones for ground that belongs to neither. */
    private static final double GAP_DEGREES = 0.001;

    private final Map<Feature, Geometry> badBorders = new LinkedHashMap<>();

    private CoverageCheck(List<Feature> features) {
        var geometries = features.stream().map(Feature::geometry).toArray(Geometry[]::new);
        var found = CoverageValidator.validate(geometries, GAP_DEGREES);
        for (var i = 0; i < found.length; i++) {
            if (found[i] != null && !found[i].isEmpty()) {
                badBorders.put(features.get(i), found[i]);
            }
        }
    }

    /** Whether the features do so; a fault for each that does not. */
    public static boolean passes(List<Feature> features) {
        var check = new CoverageCheck(features);
        check.badBorders.forEach(check::fault);
        return check.badBorders.isEmpty();
    }

    private void fault(Feature feature, Geometry badBorder) {
        var others = badBorders.keySet().stream()
                .filter(other -> !other.equals(feature))
                .filter(other -> other.geometry().isWithinDistance(badBorder, GAP_DEGREES))
                .map(Feature::id)
                .collect(Collectors.joining(" and "));
        feature.fault(
                "the border with " + others + " does not match at " + GeometryCheck.text(badBorder.getCoordinate()),
                "give both the same vertices, with no gap and no overlap");
    }
}
