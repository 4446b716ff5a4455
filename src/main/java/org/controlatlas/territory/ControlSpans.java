package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All spans of a data set, wherever they are kept.
 *
 * <p>Lists are in the order of the data set. They cannot be changed, know their size, and may fetch their spans only when
 * these are walked through.
 */
public interface ControlSpans {

    /** The accounts that are told, consensus first. */
    List<Account> accounts();

    /** The spans of every account. */
    List<ControlSpan> all();

    Optional<ControlSpan> get(String id);

    /** Returns the account's spans that are valid on one of these days. */
    List<ControlSpan> during(DateRange days, Account account);

    /** As {@link #during(DateRange, Account)}, and of these only what holds some of the cells. */
    List<ControlSpan> during(DateRange days, Account account, Collection<Cell> cells);

    /** Returns the account's spans that are valid on one of these days, or may be by their doubt. */
    List<ControlSpan> around(DateRange days, Account account);

    /**
     * Returns the account's whole history of each of these cells, by cell id, and maybe those of others; none of cells of
     * which it tells nothing.
     */
    Map<String, ControlHistory> histories(Account account, Collection<Cell> cells);

    /**
     * As {@link #histories}, but of each history maybe only as much as decides what {@link ControlHistory#on} and
     * {@link ControlHistory#possibleOn} answer for the day.
     */
    Map<String, ControlHistory> historiesAround(LocalDate day, Account account, Collection<Cell> cells);

    /** The cells that some span holds. */
    List<Cell> cells();

    /** From the first day on which a span is valid to the last, which goes on if one of them does; empty without spans. */
    Optional<DateRange> days();
}
