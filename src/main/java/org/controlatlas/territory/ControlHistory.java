package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one account tells of one cell: spans that do not share a day, earliest first.
 *
 * <p>Questions about a day are answered by halving and by looking around, so that a long history costs little.
 */
public final class ControlHistory {

    public static final ControlHistory EMPTY = new ControlHistory(List.of());

    private final List<ControlSpan> spans;
    private final List<LocalDate> latestUpTo = new ArrayList<>();
    private final List<LocalDate> earliestFrom = new ArrayList<>();

    public ControlHistory(Collection<ControlSpan> spans) {
        this.spans = spans.stream()
                .sorted(Comparator.comparing(span -> span.validity().start()))
                .toList();
        var latest = LocalDate.MIN;
        for (var span : this.spans) {
            latest = span.lastDay().latest().isAfter(latest) ? span.lastDay().latest() : latest;
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

    /** The span that is drawn on the day. */
    public Optional<ControlSpan> on(LocalDate day) {
        var index = indexOn(day);
        return index < 0 ? Optional.empty() : Optional.of(spans.get(index));
    }

    /**
     * Every span that may hold on the day, the one that is drawn first: those whose uncertain days allow it and, around
     * contested ground, those before and after it.
     */
    public List<ControlSpan> possibleOn(LocalDate day) {
        var index = indexOn(day);
        if (index < 0) {
            return List.of();
        }
        var possible = new ArrayList<ControlSpan>();
        possible.add(spans.get(index));
        var reach = spans.get(index).isContested() ? 1 : 0;
        for (var i = index - 1; i >= 0 && (index - i <= reach || !day.isAfter(latestUpTo.get(i))); i--) {
            addIf(
                    possible,
                    spans.get(i),
                    index - i <= reach || !day.isAfter(spans.get(i).lastDay().latest()));
        }
        for (var i = index + 1; i < spans.size() && (i - index <= reach || !day.isBefore(earliestFrom.get(i))); i++) {
            addIf(
                    possible,
                    spans.get(i),
                    i - index <= reach || !day.isBefore(spans.get(i).start().earliest()));
        }
        return possible;
    }

    private static void addIf(List<ControlSpan> possible, ControlSpan span, boolean mayHold) {
        if (mayHold) {
            possible.add(span);
        }
    }

    private int indexOn(LocalDate day) {
        var low = 0;
        var high = spans.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var validity = spans.get(middle).validity();
            if (validity.contains(day)) {
                return middle;
            }
            if (day.isBefore(validity.start())) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
