package org.controlatlas.area;

import java.time.LocalDate;
import java.util.List;

/**
 * The totals of one day.
 *
 * @param squareKilometres of all the ground that was asked for, whoever holds it
 * @param shared those of ground that more than one holder holds, where claims overlap
 */
public record AreaTable(
        LocalDate day, List<Grouping> group, List<AreaTotal> totals, double squareKilometres, double shared) {

    public AreaTable {
        group = List.copyOf(group);
        totals = List.copyOf(totals);
    }

    boolean hasSameTotals(AreaTable other) {
        return totals.equals(other.totals);
    }
}
