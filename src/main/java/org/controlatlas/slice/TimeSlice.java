package org.controlatlas.slice;

import java.time.LocalDate;
import java.util.List;
import org.controlatlas.territory.Account;

/** Everything valid on one day, by one account. Holdings share cells only where claims may overlap. */
public record TimeSlice(LocalDate day, Account account, List<Holding> holdings) {

    public TimeSlice {
        holdings = List.copyOf(holdings);
    }
}
