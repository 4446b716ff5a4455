package org.controlatlas.territory;

import java.util.List;

/**
 * One party held one district, or the part of it that some zones cut out, for one range of days, according to at least
 * one source.
 *
 * @param id stable as long as the data set's row says the same
 * @param cells the ground, never empty
 * @param status how it was held, the data set's word
 * @param validity by the best days
 * @param start the first day, with its doubt
 * @param lastDay the last day held, with its doubt
 */
public record ControlSpan(
        String id,
        DistrictId district,
        List<Cell> cells,
        PartyId party,
        String status,
        DateRange validity,
        UncertainDay start,
        UncertainDay lastDay,
        Certainty certainty,
        Account account,
        List<CitationId> citations,
        LocalText note) {

    public ControlSpan {
        cells = List.copyOf(cells);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("control of " + district + " cites no source");
        }
    }

    /** The days on which it is valid, or over which its own are uncertain. */
    public DateRange mayHold() {
        return validity.hull(DateRange.closed(start.earliest(), lastDay.latest()));
    }

    public boolean isContested() {
        return status.equals(Status.CONTESTED);
    }
}
