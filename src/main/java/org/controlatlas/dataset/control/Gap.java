package org.controlatlas.dataset.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.controlatlas.dataset.file.Line;
import org.controlatlas.territory.DateRange;

/** Days of the data set that no consensus row tells of some ground, between two rows or at either end. */
record Gap(Optional<ControlRow> before, Optional<ControlRow> after, DateRange days) {

    /** Those that the rows of one cell, by start, leave within the days, apart from those that are meant. */
    static List<Gap> among(List<ControlRow> rows, DateRange days) {
        var gaps = new ArrayList<Gap>();
        var start = days.start();
        var before = Optional.<ControlRow>empty();
        for (var row : rows) {
            var validity = row.validity();
            if (start.isBefore(validity.start())) {
                var end = validity.start();
                gaps.add(new Gap(before, Optional.of(row), new DateRange(start, end)));
            }
            if (start.isBefore(validity.end())) {
                start = validity.end();
                before = Optional.of(row);
            }
        }
        if (start.isBefore(days.end())) {
            gaps.add(new Gap(before, Optional.empty(), new DateRange(start, days.end())));
        }
        gaps.removeIf(gap -> gap.before.filter(ControlRow::allowsGap).isPresent());
        return gaps;
    }

    void fault(List<String> cells, Line table) {
        var problem = "nobody holds " + String.join(", ", cells) + " from " + days.start() + " to " + days.lastDay();
        if (before.isPresent()) {
            before.get().row().fault("end", problem, "add a row, move this end, or write gap-ok into flags");
        } else if (after.isPresent()) {
            after.get().row().fault("start", problem, "add a row or move this start");
        } else {
            table.fault("", problem, "add a row");
        }
    }
}
