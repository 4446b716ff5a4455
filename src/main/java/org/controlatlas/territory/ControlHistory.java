package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What one account tells of one cell: spans, earliest first, that share days only where claims may overlap.
 *
 * <p>Questions about a day are answered by halving and by looking around, so that a long history costs little.
 */
public final class ControlHistory {

    public static final ControlHistory EMPTY = new ControlHistory(List.of());

    private final List<ControlSpan> spans;
    // Days since 1970, beside each other: a search that follows references waits for memory at each step.
    private final long[] starts;
    private final long[] endUpTo;
    private final long[] latestUpTo;
    private final long[] earliestFrom;

    public ControlHistory(Collection<ControlSpan> spans) {
        this.spans = spans.stream()
                .sorted(Comparator.comparing(span -> span.validity().start()))
                .toList();
        starts = days(span -> span.validity().start());
        endUpTo = days(span -> span.validity().end());
        latestUpTo = days(span -> span.lastDay().latest());
        earliestFrom = days(span -> span.start().earliest());
        Arrays.parallelPrefix(endUpTo, Math::max);
        Arrays.parallelPrefix(latestUpTo, Math::max);
        for (var i = earliestFrom.length - 2; i >= 0; i--) {
            earliestFrom[i] = Math.min(earliestFrom[i], earliestFrom[i + 1]);
        }
    }

    private long[] days(Function<ControlSpan, LocalDate> day) {
        return spans.stream().mapToLong(span -> day.apply(span).toEpochDay()).toArray();
    }

    public List<ControlSpan> spans() {
        return spans;
    }

    /** The spans that are drawn on the day: one, none outside of the history, or several where claims overlap. */
    public List<ControlSpan> on(LocalDate day) {
        var last = lastStartingBy(day);
        if (last < 0) {
            return List.of();
        }
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
        for (var i = last - reach - 1; i >= 0 && (i >= first || day.toEpochDay() <= latestUpTo[i]); i--) {
            addIf(
                    possible,
                    i,
                    !drawn.contains(i) && (i == first || spans.get(i).mayHold().contains(day)));
        }
        for (var i = last - reach + 1; i < spans.size() && (i <= last || day.toEpochDay() >= earliestFrom[i]); i++) {
            addIf(possible, i, i == last || spans.get(i).mayHold().contains(day));
        }
        return possible;
    }

    /**
     * Returns for each span the days on which it may decide what {@link #on} and {@link #possibleOn} answer: on any other
     * day the rest of the history gives the same answers. They are at least those on which it is valid.
     */
    public List<DateRange> around() {
        var around = new ArrayList<>(spans.stream().map(ControlSpan::mayHold).toList());
        for (var i = 0; i < spans.size(); i++) {
            if (spans.get(i).isContested()) {
                widenAround(i, around);
            }
        }
        return around;
    }

    /** What is drawn beside a contested span, and what comes right before and after that, may hold ground in its days. */
    private void widenAround(int contested, List<DateRange> around) {
        var days = spans.get(contested).validity();
        var first = contested - 1;
        while (first >= 0 && days.start().toEpochDay() < endUpTo[first]) {
            first--;
        }
        var last = contested + 1;
        while (last < spans.size() && spans.get(last).validity().start().isBefore(days.end())) {
            last++;
        }
        for (var i = Math.max(0, first); i <= Math.min(spans.size() - 1, last); i++) {
            around.set(i, around.get(i).hull(days));
        }
    }

    /** Throws {@link NoSuchElementException} for a span that is not in the history. */
    public int indexOf(ControlSpan span) {
        for (var i = lastStartingBy(span.validity().start()); i >= 0; i--) {
            if (spans.get(i) == span) {
                return i;
            }
        }
        throw new NoSuchElementException(span.id());
    }

    /** Whether the last span that starts by the day is all that is drawn on it. */
    private boolean isOnlyOne(int last, LocalDate day) {
        var asked = day.toEpochDay();
        return last >= 0 && asked < endUpTo[last] && (last == 0 || asked >= endUpTo[last - 1]);
    }

    private boolean isBeyondDoubt(int only, LocalDate day) {
        var asked = day.toEpochDay();
        return !spans.get(only).isContested()
                && (only == 0 || asked > latestUpTo[only - 1])
                && (only == spans.size() - 1 || asked < earliestFrom[only + 1]);
    }

    private void addIf(List<ControlSpan> possible, int index, boolean mayHold) {
        if (mayHold) {
            possible.add(spans.get(index));
        }
    }

    /** In ascending order. */
    private List<Integer> indexesOn(LocalDate day) {
        var indexes = new LinkedList<Integer>();
        for (var i = lastStartingBy(day); i >= 0 && day.toEpochDay() < endUpTo[i]; i--) {
            if (spans.get(i).validity().contains(day)) {
                indexes.addFirst(i);
            }
        }
        return indexes;
    }

    private int lastStartingBy(LocalDate day) {
        var asked = day.toEpochDay();
        var low = 0;
        var high = starts.length - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (asked < starts[middle]) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
