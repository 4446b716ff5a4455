package org.controlatlas.slice;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.PartyId;

/**
 * The history of a cell in one account's view: what the account tells, and the consensus where it tells nothing.
 *
 * @param own what the account tells
 */
public record CellHistory(Cell cell, ControlHistory own, ControlHistory consensus) {

    /** The span that is drawn on the day; several where claims overlap. */
    public List<ControlSpan> on(LocalDate day) {
        var told = own.on(day);
        return told.isEmpty() ? consensus.on(day) : told;
    }

    /** Whether the party holds the cell on the day, be it with others. */
    public boolean holds(PartyId party, LocalDate day) {
        return on(day).stream().anyMatch(it -> it.party().equals(party));
    }

    /**
     * Every span that may hold on the day, those that are drawn first: those whose uncertain days allow it and, around
     * contested ground, those before and after it in the consensus.
     */
    public List<ControlSpan> possibleOn(LocalDate day) {
        var told = own.on(day);
        if (told.isEmpty()) {
            return consensus.possibleOn(day);
        }
        var possible = new ArrayList<>(told);
        possible.addAll(consensus.possibleOn(day));
        return possible;
    }

    /** The days of a range on which a span begins, or ends and gives way to another. */
    SortedSet<LocalDate> turningDays(DateRange days) {
        var turning = new TreeSet<LocalDate>();
        for (var history : List.of(own, consensus)) {
            for (var span : history.spans()) {
                turning.add(span.validity().start());
                turning.add(span.validity().end());
            }
        }
        turning.removeIf(day -> !days.contains(day));
        return turning;
    }

    /** The days of a range on which {@link #possibleOn} may answer otherwise than on the day before. */
    public SortedSet<LocalDate> doubtfulDays(DateRange days) {
        var turning = turningDays(days);
        for (var history : List.of(own, consensus)) {
            for (var span : history.spans()) {
                turning.add(span.start().earliest());
                turning.add(span.start().latest());
                if (!span.validity().isOngoing()) {
                    turning.add(span.lastDay().earliest().plusDays(1));
                    turning.add(span.lastDay().latest().plusDays(1));
                }
            }
        }
        turning.removeIf(day -> !days.contains(day));
        return turning;
    }

    /** Whether party or status on the day, one of {@code days}, are not as on the one of them before it. */
    boolean turns(LocalDate day, DateRange days) {
        var before = day.equals(days.start()) ? List.<ControlSpan>of() : on(day.minusDays(1));
        return !partiesAndStatuses(before).equals(partiesAndStatuses(on(day)));
    }

    private static Set<List<String>> partiesAndStatuses(List<ControlSpan> spans) {
        return spans.stream()
                .map(it -> List.of(it.party().value(), it.status()))
                .collect(toSet());
    }
}
