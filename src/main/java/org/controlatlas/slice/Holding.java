package org.controlatlas.slice;

import java.util.List;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;

/**
 * A span that is valid on a day, with the ground it holds in the account that was asked for: all of its cells, less those
 * of which that account tells otherwise.
 */
public record Holding(ControlSpan span, List<Cell> cells) {

    public Holding {
        cells = List.copyOf(cells);
    }

    public double squareKilometres() {
        return cells.stream().mapToDouble(Cell::squareKilometres).sum();
    }
}
