package org.controlatlas.dataset.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.controlatlas.territory.DateRange;

/** Days on which two rows of one account tell of the same ground; {@code second} stands below {@code first}. */
record Overlap(ControlRow first, ControlRow second) {

    static Overlap of(ControlRow a, ControlRow b) {
        return a.line() < b.line() ? new Overlap(a, b) : new Overlap(b, a);
    }

    /** Between the rows of one cell, by start. */
    static List<Overlap> among(List<ControlRow> rows) {
        var overlaps = new ArrayList<Overlap>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            rows.subList(i + 1, rows.size()).stream()
                    .takeWhile(later ->
                            later.validity().start().isBefore(row.validity().end()))
                    .forEach(later -> overlaps.add(of(row, later)));
        }
        return overlaps;
    }

    boolean isOfOneParty() {
        return first.span().party().equals(second.span().party());
    }

    void fault(List<String> cells, DateRange datasetDays) {
        var from = Collections.max(
                List.of(first.validity().start(), second.validity().start()));
        var to = Collections.min(
                List.of(first.validity().lastDay(), second.validity().lastDay(), datasetDays.lastDay()));
        second.row()
                .fault(
                        "start",
                        "overlaps line " + first.line() + " on " + String.join(", ", cells) + " from " + from + " to "
                                + to,
                        "end one of the two before the other starts, or say which zones part them");
    }
}
