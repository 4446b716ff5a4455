package org.controlatlas.store.postgis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;

/** The days on which spans decide who may hold a cell, see {@link ControlHistory#around}. */
final class Around {

    /** What {@link #lookback()} does not count beyond. */
    static final int FAR_BACK = 17;

    private static final Comparator<DateRange> LONGEST_OF_A_START =
            Comparator.comparing(DateRange::start).thenComparing(DateRange::end, Comparator.reverseOrder());

    private final Dataset dataset;
    private final Map<Account, Map<String, Days>> told = new HashMap<>();

    private record Days(ControlHistory history, List<DateRange> around) {

        static Days of(ControlHistory history) {
            return new Days(history, history.around());
        }
    }

    Around(Dataset dataset) {
        this.dataset = dataset;
    }

    DateRange of(ControlSpan span, Cell cell) {
        var days = Objects.requireNonNull(
                told.computeIfAbsent(span.account(), this::told).get(cell.id()));
        return days.around.get(days.history.indexOf(span));
    }

    /**
     * Returns how many ranges of a cell and account, from the last that starts by a day back, hold all those that hold the
     * day, whatever the day; {@link #FAR_BACK} for that many or more.
     */
    int lookback() {
        return dataset.accounts().stream()
                .flatMap(it -> told.computeIfAbsent(it, this::told).values().stream())
                .mapToInt(it -> lookback(it.around))
                .max()
                .orElse(0);
    }

    private static int lookback(List<DateRange> around) {
        var ranges = around.stream().sorted(LONGEST_OF_A_START).toList();
        return IntStream.range(0, ranges.size())
                .map(it -> startingWithin(ranges.get(it), ranges.subList(it, Math.min(ranges.size(), it + FAR_BACK))))
                .max()
                .orElse(0);
    }

    private static int startingWithin(DateRange range, List<DateRange> fromItOn) {
        return (int) fromItOn.stream()
                .takeWhile(it -> it.start().isBefore(range.end()))
                .count();
    }

    private Map<String, Days> told(Account account) {
        Map<String, Days> days = new HashMap<>();
        dataset.histories(account).forEach((cell, history) -> days.put(cell, Days.of(history)));
        return days;
    }
}
