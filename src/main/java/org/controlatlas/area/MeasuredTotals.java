package org.controlatlas.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.DateRange;

/** Adds up the polygons. */
final class MeasuredTotals {

    private final TimeSlicer slicer;
    private final AuthoredBorders borders;

    /** From some day on a cell is claimed like this. */
    private record Turn(Cell cell, Claims claims) {}

    MeasuredTotals(TimeSlicer slicer, AuthoredBorders borders) {
        this.slicer = slicer;
        this.borders = borders;
    }

    AreaTable on(LocalDate day, AreaQuery query, List<Cell> cells) {
        var counted = new CountedGround(query, borders);
        var reader = new Claims.Reader(query);
        var histories = slicer.around(day, query.account(), cells);
        cells.forEach(it -> counted.turn(it, reader.read(histories.apply(it), day)));
        return counted.table(day);
    }

    /**
     * Returns the totals of the first day and of every day on which a cell may be claimed otherwise than the day before. A
     * day costs what turns on it, and not what is held.
     */
    Stream<AreaTable> series(DateRange days, AreaQuery query, List<Cell> cells) {
        var counted = new CountedGround(query, borders);
        return turns(days, query, cells).entrySet().stream().map(it -> {
            it.getValue().forEach(turn -> counted.turn(turn.cell(), turn.claims()));
            return counted.table(it.getKey());
        });
    }

    private SortedMap<LocalDate, List<Turn>> turns(DateRange days, AreaQuery query, List<Cell> cells) {
        SortedMap<LocalDate, List<Turn>> turns = new TreeMap<>(Map.of(days.start(), new ArrayList<>()));
        var reader = new Claims.Reader(query);
        slicer.histories(query.account(), cells).forEach(history -> {
            var before = Claims.NONE;
            var turning = history.doubtfulDays(days);
            turning.add(days.start());
            for (var day : turning) {
                var claims = reader.read(history, day);
                if (claims != before) {
                    turns.computeIfAbsent(day, it -> new ArrayList<>()).add(new Turn(history.cell(), claims));
                }
                before = claims;
            }
        });
        return turns;
    }
}
