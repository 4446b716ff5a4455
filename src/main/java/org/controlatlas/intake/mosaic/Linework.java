package org.controlatlas.intake.mosaic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** The sides of polygons. The polygons of one day are mostly those of the day before: each side is kept once. */
final class Linework {

    private static final GeometryFactory LINES = new GeometryFactory();

    private Linework() {}

    static List<Geometry> once(Collection<Geometry> polygons) {
        Set<LineSegment> sides = new LinkedHashSet<>();
        for (var line : LinearComponentExtracter.getLines(LINES.buildGeometry(polygons))) {
            var corners = ((LineString) line).getCoordinates();
            for (var i = 1; i < corners.length; i++) {
                var side = new LineSegment(corners[i - 1], corners[i]);
                side.normalize();
                sides.add(side);
            }
        }
        var lines = new ArrayList<Geometry>();
        sides.forEach(it -> lines.add(LINES.createLineString(new Coordinate[] {it.p0, it.p1})));
        return lines;
    }
}
