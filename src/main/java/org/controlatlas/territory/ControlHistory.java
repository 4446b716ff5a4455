package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

/**
 * What one account tells of one cell: spans, earliest first, that share days only where claims may overlap.
 *
 * <p>Questions about a day are answered by halving and by looking around, so that a long history costs little.
 */
public final class ControlHistory {

    public static final ControlHistory EMPTY = new ControlHistory(List.of());

    private final List<ControlSpan> spans;
    /** First days, as numbers beside each other: a halving search that follows references waits for memory at each step. */
    private final long[] starts;

    private final List<LocalDate> endUpTo = new ArrayList<>();
    private final List<LocalDate> latestUpTo = new ArrayList<>();
    private final List<LocalDate> earliestFrom = new ArrayList<>();

    public ControlHistory(Collection<ControlSpan> spans) {
        this.spans = spans.stream()
                .sorted(Comparator.comparing(span -> span.validity().start()))
                .toList();
        this.starts = this.spans.stream()
                .mapToLong(span -> span.validity().start().toEpochDay())
                .toArray();
        var end = LocalDate.MIN;
        var latest = LocalDate.MIN;
        for (var span : this.spans) {
            end = span.validity().end().isAfter(end) ? span.validity().end() : end;
            latest = span.lastDay().latest().isAfter(latest) ? span.lastDay().latest() : latest;
            endUpTo.add(end);
            latestUpTo.add(latest);
        }
        var earliest = LocalDate.MAX;
        for (var i = this.spans.size() - 1; i >= 0; i--) {
            var start = this.spans.get(i).start().earliest();
            earliest = start.isBefore(earliest) ? start : earliest;
            earliestFrom.add(earliest);
        }
        Collections.reverse(earliestFrom);
    }

    public List<ControlSpan> spans() {
        return spans;
    }

    /** The spans that are drawn on the day: one, none outside of the history, or several where claims overlap. */
    public List<ControlSpan> on(LocalDate day) {
        var last = lastStartingBy(day);
        return isOnlyOne(last, day)
                ? List.of(spans.get(last))
                : indexesOn(day).stream().map(spans::get).toList();
    }

    /**
     * Every span that may hold on the day, those that are drawn first: those whose uncertain days allow it and, around
     * contested ground, those before and after it.
     */
    public List<ControlSpan> possibleOn(LocalDate day) {
        var latest = lastStartingBy(day);
        if (isOnlyOne(latest, day) && isBeyondDoubt(latest, day)) {
            return List.of(spans.get(latest));
        }
        var drawn = indexesOn(day);
        if (drawn.isEmpty()) {
            return List.of();
        }
        var possible = new ArrayList<>(on(day));
        var reach = possible.stream().anyMatch(ControlSpan::isContested) ? 1 : 0;
        var first = drawn.get(0) - reach;
        var last = drawn.get(drawn.size() - 1) + reach;
        for (var i = last - reach - 1; i >= 0 && (i >= first || !day.isAfter(latestUpTo.get(i))); i--) {
            var mayHold = i == first || !day.isAfter(spans.get(i).lastDay().latest());
            addIf(possible, i, mayHold && !drawn.contains(i));
        }
        for (var i = last - reach + 1; i < spans.size() && (i <= last || !day.isBefore(earliestFrom.get(i))); i++) {
            var mayHold = i == last || !day.isBefore(spans.get(i).start().earliest());
            addIf(possible, i, mayHold);
        }
        return possible;
    }

    /** Whether the last span that starts by the day is all that is drawn on it. */
    private boolean isOnlyOne(int last, LocalDate day) {
        return last >= 0 && day.isBefore(endUpTo.get(last)) && (last == 0 || !day.isBefore(endUpTo.get(last - 1)));
    }

    private boolean isBeyondDoubt(int only, LocalDate day) {
        return !spans.get(only).isContested()
                && (only == 0 || day.isAfter(latestUpTo.get(only - 1)))
                && (only == spans.size() - 1 || day.isBefore(earliestFrom.get(only + 1)));
    }

    private void addIf(List<ControlSpan> possible, int index, boolean mayHold) {
        if (mayHold) {
            possible.add(spans.get(index));
        }
    }

    /** In ascending order. */
    private List<Integer> indexesOn(LocalDate day) {
        var indexes = new LinkedList<Integer>();
        for (var i = lastStartingBy(day); i >= 0 && day.isBefore(endUpTo.get(i)); i--) {
            if (spans.get(i).validity().contains(day)) {
                indexes.addFirst(i);
            }
        }
        return indexes;
    }

    private int lastStartingBy(LocalDate day) {
        var wanted = day.toEpochDay();
        var low = 0;
        var high = starts.length - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (wanted < starts[middle]) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
