package org.controlatlas.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.territory.Cell;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Finds how long a border the cells of a coverage share with one another. */
public final class SharedBorders {

    private static final GeometryFactory LINES = new GeometryFactory();

    private SharedBorders() {}

    /** Two cells and the length of the border between them. */
    public record SharedBorder(Cell one, Cell other, double kilometres) {}

    private record Neighbours(Cell one, Cell other) {}

    /** Returns each pair of neighbours once. */
    public static List<SharedBorder> between(List<Cell> coverage) {
        Map<LineSegment, Cell> seen = new HashMap<>();
        Map<Neighbours, Double> kilometres = new LinkedHashMap<>();
        for (var cell : coverage) {
            for (var side : sides(cell)) {
                var other = seen.put(side, cell);
                if (other != null) {
                    kilometres.merge(new Neighbours(other, cell), kilometres(side), Double::sum);
                }
            }
        }
        var borders = new ArrayList<SharedBorder>();
        kilometres.forEach((pair, length) -> borders.add(new SharedBorder(pair.one, pair.other, length)));
        return borders;
    }

    private static List<LineSegment> sides(Cell cell) {
        var sides = new ArrayList<LineSegment>();
        for (var line : LinearComponentExtracter.getLines(cell.geometry())) {
            var vertices = ((LineString) line).getCoordinates();
            for (var i = 1; i < vertices.length; i++) {
                var side = new LineSegment(vertices[i - 1], vertices[i]);
                side.normalize();
                sides.add(side);
            }
        }
        return sides;
    }

    private static double kilometres(LineSegment side) {
        return GeodesicArea.kilometres(LINES.createLineString(new Coordinate[] {side.p0, side.p1}));
    }
}
