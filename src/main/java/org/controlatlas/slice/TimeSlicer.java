package org.controlatlas.slice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;

/**
 * Answers who held what on a day, and what changed between two days.
 *
 * <p>A slice depends on the day and the account alone. It costs a halving search per cell, whatever the length of the
 * history. Safe for use by many threads.
 */
public final class TimeSlicer {

    private final Dataset dataset;
    private final Map<Account, AccountHistories> histories = new ConcurrentHashMap<>();

    public TimeSlicer(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns what was valid on the day; empty before the first and after the last day of the data set. */
    public TimeSlice on(LocalDate day, Account account) {
        Map<String, List<Cell>> ground = new LinkedHashMap<>();
        Map<String, ControlSpan> spans = new LinkedHashMap<>();
        for (var cell : dataset.cells()) {
            spansOn(cell, day, account).forEach(span -> {
                spans.put(span.id(), span);
                ground.computeIfAbsent(span.id(), id -> new ArrayList<>()).add(cell);
            });
        }
        return new TimeSlice(
                day,
                account,
                spans.values().stream()
                        .map(span -> new Holding(span, ground.getOrDefault(span.id(), List.of())))
                        .toList());
    }

    /** Returns the span that holds the cell on the day, in the account's view; several where claims overlap. */
    public List<ControlSpan> spansOn(Cell cell, LocalDate day, Account account) {
        return dataset.days().contains(day) ? historiesOf(account).on(cell, day) : List.of();
    }

    /** Whether the party holds the cell on the day, in the account's view, be it with others. */
    public boolean holds(PartyId party, Cell cell, LocalDate day, Account account) {
        return spansOn(cell, day, account).stream().anyMatch(it -> it.party().equals(party));
    }

    /**
     * Returns what passed from one party to another: the ground whose party at the end of the day {@code from} is not its
     * party on the day {@code to}. Either may be the earlier. A mere change of status is none. Where claims overlap, ground
     * passes from each party that no longer holds it to each that newly does; if there is none, from or to each that stays.
     */
    public List<Change> changes(LocalDate from, LocalDate to, Account account) {
        var changed = dataset.cells().stream()
                .flatMap(cell -> passages(cell, from, to, account).stream())
                .collect(groupingBy(Passage::kind, LinkedHashMap::new, toList()));
        return changed.entrySet().stream()
                .map(it -> new Change(
                        it.getKey().district(),
                        it.getKey().from(),
                        it.getKey().to(),
                        it.getValue().stream().map(Passage::cell).toList()))
                .toList();
    }

    private List<Passage> passages(Cell cell, LocalDate from, LocalDate to, Account account) {
        var before = parties(spansOn(cell, from, account));
        var after = parties(spansOn(cell, to, account));
        if (before.equals(after)) {
            return List.of();
        }
        var losing = orAll(without(before, after), before);
        var gaining = orAll(without(after, before), after);
        return losing.stream()
                .flatMap(loser -> gaining.stream().map(gainer -> new Passage(cell, loser, gainer)))
                .toList();
    }

    private static Set<PartyId> parties(List<ControlSpan> spans) {
        return spans.stream().map(ControlSpan::party).collect(toCollection(LinkedHashSet::new));
    }

    private static List<PartyId> without(Set<PartyId> parties, Set<PartyId> others) {
        return parties.stream().filter(it -> !others.contains(it)).toList();
    }

    private static Collection<PartyId> orAll(List<PartyId> some, Set<PartyId> all) {
        return some.isEmpty() ? all : some;
    }

    /** Returns the first day of the data set and every day on which party or status of some cell are not as the day before. */
    public SortedSet<LocalDate> changeDays(Account account) {
        var days = new TreeSet<LocalDate>();
        days.add(dataset.days().start());
        for (var cell : dataset.cells()) {
            historiesOf(account).turningDays(cell).stream()
                    .filter(day -> !days.contains(day) && dataset.days().contains(day))
                    .filter(day -> differs(cell, day.minusDays(1), day, account))
                    .forEach(days::add);
        }
        return days;
    }

    private boolean differs(Cell cell, LocalDate before, LocalDate after, Account account) {
        return !partiesAndStatuses(spansOn(cell, before, account))
                .equals(partiesAndStatuses(spansOn(cell, after, account)));
    }

    /**
     * Returns every span that may hold the cell on the day, those that are drawn first: those whose uncertain days allow
     * it and, around contested ground, those before and after it in the consensus.
     */
    public List<ControlSpan> possibleOn(Cell cell, LocalDate day, Account account) {
        var drawn = spansOn(cell, day, account);
        if (drawn.isEmpty()) {
            return List.of();
        }
        var possible = new ArrayList<>(drawn);
        possible.addAll(historiesOf(account).consensusOf(cell).possibleOn(day));
        return possible;
    }

    private static Set<List<String>> partiesAndStatuses(List<ControlSpan> spans) {
        return spans.stream()
                .map(it -> List.of(it.party().value(), it.status()))
                .collect(toSet());
    }

    private AccountHistories historiesOf(Account account) {
        return histories.computeIfAbsent(account, it -> new AccountHistories(dataset, it));
    }

    private record Passage(Cell cell, PartyId from, PartyId to) {

        record Kind(DistrictId district, PartyId from, PartyId to) {}

        Kind kind() {
            return new Kind(cell.district(), from, to);
        }
    }
}
