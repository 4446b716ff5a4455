package org.controlatlas.slice;

import java.util.Map;
import java.util.function.Function;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;

/** The histories of cells as one account tells them, over those of the consensus, by cell id. */
record AccountHistories(Map<String, ControlHistory> own, Map<String, ControlHistory> consensus) {

    static AccountHistories of(Account account, Function<Account, Map<String, ControlHistory>> histories) {
        var consensus = histories.apply(Account.CONSENSUS);
        return new AccountHistories(account.equals(Account.CONSENSUS) ? Map.of() : histories.apply(account), consensus);
    }

    CellHistory of(Cell cell) {
        return new CellHistory(cell, history(own, cell), history(consensus, cell));
    }

    private static ControlHistory history(Map<String, ControlHistory> histories, Cell cell) {
        return histories.getOrDefault(cell.id(), ControlHistory.EMPTY);
    }
}
