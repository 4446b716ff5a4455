package org.controlatlas.atlas;

import java.util.List;
import org.controlatlas.territory.Cell;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/** Cells as one piece of ground, without the borders between them. */
public final class Ground {

    private Ground() {}

    public static Geometry of(List<Cell> cells) {
        return cells.size() == 1
                ? cells.get(0).geometry()
                : CoverageUnion.union(cells.stream().map(Cell::geometry).toArray(Geometry[]::new));
    }

    public static double squareKilometres(List<Cell> cells) {
        return Figures.squareKilometres(
                cells.stream().mapToDouble(Cell::squareKilometres).sum());
    }
}
