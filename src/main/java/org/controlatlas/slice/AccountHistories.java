package org.controlatlas.slice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;

/** The histories of all cells as one account tells them, over those of the consensus. */
final class AccountHistories {

    private final Map<String, ControlHistory> own;
    private final Map<String, ControlHistory> consensus;

    AccountHistories(Dataset dataset, Account account) {
        this.own = dataset.histories(account);
        this.consensus = dataset.histories(Account.CONSENSUS);
    }

    List<ControlSpan> on(Cell cell, LocalDate day) {
        var told = history(own, cell).on(day);
        return told.isEmpty() ? history(consensus, cell).on(day) : told;
    }

    /** Every day on which a span of the cell begins, or ends and gives way to another. */
    List<LocalDate> turningDays(Cell cell) {
        var days = new ArrayList<LocalDate>();
        for (var histories : List.of(own, consensus)) {
            for (var span : history(histories, cell).spans()) {
                days.add(span.validity().start());
                days.add(span.validity().end());
            }
        }
        return days;
    }

    ControlHistory consensusOf(Cell cell) {
        return history(consensus, cell);
    }

    private static ControlHistory history(Map<String, ControlHistory> histories, Cell cell) {
        return histories.getOrDefault(cell.id(), ControlHistory.EMPTY);
    }
}
