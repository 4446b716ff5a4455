package org.controlatlas.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;

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
        Map<String, Set<Optional<List<String>>>> drawn = new HashMap<>();
        for (var cell : cells) {
            var holding = keys(tally, slicer.spansOn(cell, day, query.account()));
            if (!holding.isEmpty()) {
                drawn.put(cell.id(), holding);
                add(
                        tally,
                        cell.squareKilometres(),
                        holding,
                        keys(tally, slicer.possibleOn(cell, day, query.account())));
            }
        }
        addDoubtOfBorders(tally, drawn);
        return tally;
    }

    private static Set<Optional<List<String>>> keys(Tally tally, List<ControlSpan> spans) {
        return spans.stream().map(tally::keyOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void add(
            Tally tally,
            double squareKilometres,
            Set<Optional<List<String>>> holding,
            Set<Optional<List<String>>> possible) {
        var shared = holding.size() > 1 ? squareKilometres : 0;
        tally.addGround(squareKilometres);
        tally.addSharedGround(shared);
        holding.forEach(it -> it.ifPresent(key -> {
            tally.addBest(key, squareKilometres);
            tally.addLow(key, holding.equals(possible) ? squareKilometres : 0);
            tally.addShared(key, shared);
        }));
        possible.forEach(it -> it.ifPresent(key -> tally.addHigh(key, squareKilometres)));
    }

    private void addDoubtOfBorders(Tally tally, Map<String, Set<Optional<List<String>>>> drawn) {
        for (var border : borders.all()) {
            var one = drawn.getOrDefault(border.one().id(), Set.of());
            var other = drawn.getOrDefault(border.other().id(), Set.of());
            without(one, other).forEach(key -> addDoubt(tally, key, border.fromOne(), border.fromOther()));
            without(other, one).forEach(key -> addDoubt(tally, key, border.fromOther(), border.fromOne()));
        }
    }

    private static List<List<String>> without(Set<Optional<List<String>>> keys, Set<Optional<List<String>>> others) {
        return keys.stream()
                .filter(it -> !others.contains(it))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void addDoubt(Tally tally, List<String> key, double mayLose, double mayGain) {
        tally.addLow(key, -mayLose);
        tally.addHigh(key, mayGain);
    }
}
