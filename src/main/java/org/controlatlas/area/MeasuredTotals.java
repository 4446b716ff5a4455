package org.controlatlas.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Cell;

/** Adds up the polygons. */
final class MeasuredTotals {

    private final TimeSlicer slicer;
    private final AuthoredBorders borders;

    MeasuredTotals(TimeSlicer slicer, AuthoredBorders borders) {
        this.slicer = slicer;
        this.borders = borders;
    }

    Tally on(LocalDate day, AreaQuery query, List<Cell> cells) {
        var tally = new Tally(query);
        Map<String, Optional<List<String>>> drawn = new HashMap<>();
        for (var cell : cells) {
            var keys = slicer.possibleOn(cell, day, query.account()).stream()
                    .map(tally::keyOf)
                    .distinct()
                    .toList();
            if (!keys.isEmpty()) {
                drawn.put(cell.id(), keys.get(0));
                add(tally, cell.squareKilometres(), keys);
            }
        }
        addDoubtOfBorders(tally, drawn);
        return tally;
    }

    private static void add(Tally tally, double squareKilometres, List<Optional<List<String>>> keys) {
        tally.addGround(squareKilometres);
        keys.get(0).ifPresent(key -> {
            tally.addBest(key, squareKilometres);
            tally.addLow(key, keys.size() == 1 ? squareKilometres : 0);
        });
        keys.forEach(possible -> possible.ifPresent(key -> tally.addHigh(key, squareKilometres)));
    }

    private void addDoubtOfBorders(Tally tally, Map<String, Optional<List<String>>> drawn) {
        for (var border : borders.all()) {
            var one = drawn.getOrDefault(border.one().id(), Optional.empty());
            var other = drawn.getOrDefault(border.other().id(), Optional.empty());
            if (!one.equals(other)) {
                one.ifPresent(key -> addDoubt(tally, key, border.fromOne(), border.fromOther()));
                other.ifPresent(key -> addDoubt(tally, key, border.fromOther(), border.fromOne()));
            }
        }
    }

    private static void addDoubt(Tally tally, List<String> key, double mayLose, double mayGain) {
        tally.addLow(key, -mayLose);
        tally.addHigh(key, mayGain);
    }
}
