package org.controlatlas.store.postgis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;

/** The days on which spans decide who may hold a cell, see {@link ControlHistory#around}. */
final class Around {

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

    private Map<String, Days> told(Account account) {
        Map<String, Days> days = new HashMap<>();
        dataset.histories(account).forEach((cell, history) -> days.put(cell, Days.of(history)));
        return days;
    }
}
