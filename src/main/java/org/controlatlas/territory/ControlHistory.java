package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one account tells of one cell: spans that do not share a day, earliest first. */
public record ControlHistory(List<ControlSpan> spans) {

    public static final ControlHistory EMPTY = new ControlHistory(List.of());

    public ControlHistory {
        spans = spans.stream()
                .sorted(Comparator.comparing(span -> span.validity().start()))
                .toList();
    }

    public Optional<ControlSpan> on(LocalDate day) {
        var index = indexOn(day);
        return index < 0 ? Optional.empty() : Optional.of(spans.get(index));
    }

    /** The position of the span that holds on the day, or -1; found by halving, so that a long history costs little. */
    public int indexOn(LocalDate day) {
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
