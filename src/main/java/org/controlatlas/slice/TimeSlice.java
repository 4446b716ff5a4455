package org.controlatlas.slice;

import java.time.LocalDate;
import java.util.List;
import org.controlatlas.territory.Account;

/** Everything valid on one day, by one account. The cells of the holdings never overlap. */
public record TimeSlice(LocalDate day, Account account, List<Holding> holdings) {

    public TimeSlice {
        holdings = List.copyOf(holdings);
    }
}
