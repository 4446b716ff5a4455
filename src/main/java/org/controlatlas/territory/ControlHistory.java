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
import java.util.stream.IntStream;

/**
 * What one account tells of one cell: spans, earliest first, that share days only where claims may overlap.
 *
 * <p>Questions about a day are answered by halving and by looking around, so that a long history costs little.
 */
public final class ControlHistory {

    public static final ControlHistory EMPTY = new ControlHistory(List.of());

    private final List<ControlSpan> spans;
    private final SortedDays starts;
    private final int[] endUpTo;
    private final int[] latestUpTo;
    private final int[] earliestFrom;
    // Of each span two numbers beside each other, because they are read together.
    private final int[] alone;

    public ControlHistory(Collection<ControlSpan> spans) {
        this.spans = spans.stream()
                .sorted(Comparator.comparing(span -> span.validity().start()))
                .toList();
        starts = new SortedDays(days(span -> span.validity().start()));
        endUpTo = days(span -> span.validity().end());
        latestUpTo = days(span -> span.lastDay().latest());
        earliestFrom = days(span -> span.start().earliest());
        Arrays.parallelPrefix(endUpTo, Math::max);
        Arrays.parallelPrefix(latestUpTo, Math::max);
        for (var i = earliestFrom.length - 2; i >= 0; i--) {
            earliestFrom[i] = Math.min(earliestFrom[i], earliestFrom[i + 1]);
        }
        alone = IntStream.range(0, this.spans.size())
                .flatMap(it -> IntStream.of(aloneFrom(it), aloneUntil(it)))
                .toArray();
    }

    private int[] days(Function<ControlSpan, LocalDate> day) {
        return spans.stream()
                .mapToInt(span -> SortedDays.number(day.apply(span)))
                .toArray();
    }

    /** Once the span has started, the first day on which none before it is drawn or may hold. */
    private int aloneFrom(int index) {
        return index == 0 ? Integer.MIN_VALUE : Math.max(endUpTo[index - 1], dayAfter(latestUpTo[index - 1]));
    }

    /** Until the next span starts, the first day on which it is not all that may hold; none before if it is contested. */
    private int aloneUntil(int index) {
        if (spans.get(index).isContested()) {
            return Integer.MIN_VALUE;
        }
        return index == spans.size() - 1 ? endUpTo[index] : Math.min(endUpTo[index], earliestFrom[index + 1]);
    }

    private static int dayAfter(int day) {
        return day == Integer.MAX_VALUE ? day : day + 1;
    }

    public List<ControlSpan> spans() {
        return spans;
    }

    /** The spans that are drawn on the day: one, none outside of the history, or several where claims overlap. */
    public List<ControlSpan> on(LocalDate day) {
        var asked = SortedDays.number(day);
        var last = starts.lastUpTo(asked);
        if (last < 0) {
            return List.of();
        }
        return isOnlyOne(last, asked)
                ? List.of(spans.get(last))
                : indexesOn(day).stream().map(spans::get).toList();
    }

    /**
     * Every span that may hold on the day, those that are drawn first: those whose uncertain days allow it and, around
     * contested ground, those before and after it.
     */
    public List<ControlSpan> possibleOn(LocalDate day) {
        var asked = SortedDays.number(day);
        var latest = starts.lastUpTo(asked);
        if (isAlone(latest, asked)) {
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
        for (var i = last - reach - 1; i >= 0 && (i >= first || asked <= latestUpTo[i]); i--) {
            addIf(
                    possible,
                    i,
                    !drawn.contains(i) && (i == first || spans.get(i).mayHold().contains(day)));
        }
        for (var i = last - reach + 1; i < spans.size() && (i <= last || asked >= earliestFrom[i]); i++) {
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
        while (first >= 0 && SortedDays.number(days.start()) < endUpTo[first]) {
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
        for (var i = starts.lastUpTo(SortedDays.number(span.validity().start())); i >= 0; i--) {
            if (spans.get(i) == span) {
                return i;
            }
        }
        throw new NoSuchElementException(span.id());
    }

    /** Whether the last span that starts by the day is all that is drawn on it. */
    private boolean isOnlyOne(int last, int asked) {
        return asked < endUpTo[last] && (last == 0 || asked >= endUpTo[last - 1]);
    }

    /** Whether it is all that may hold, too. */
    private boolean isAlone(int last, int asked) {
        return last >= 0 && alone[2 * last] <= asked && asked < alone[2 * last + 1];
    }

    private void addIf(List<ControlSpan> possible, int index, boolean mayHold) {
        if (mayHold) {
            possible.add(spans.get(index));
        }
    }

    /** In ascending order. */
    private List<Integer> indexesOn(LocalDate day) {
        var asked = SortedDays.number(day);
        var indexes = new LinkedList<Integer>();
        for (var i = starts.lastUpTo(asked); i >= 0 && asked < endUpTo[i]; i--) {
            if (spans.get(i).validity().contains(day)) {
                indexes.addFirst(i);
            }
        }
        return indexes;
    }
}
