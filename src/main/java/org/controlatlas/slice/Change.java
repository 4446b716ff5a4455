package org.controlatlas.slice;

import java.util.List;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;

/** Ground of one district that passed from one party to another between two days. */
public record Change(DistrictId district, PartyId from, PartyId to, List<Cell> cells) {

    public Change {
        cells = List.copyOf(cells);
    }

    public double squareKilometres() {
        return cells.stream().mapToDouble(Cell::squareKilometres).sum();
    }
}
