package org.controlatlas.slice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.ControlSpans;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.HeldSpans;
import org.controlatlas.territory.PartyId;
import org.locationtech.jts.geom.Geometry;

/**
 * Answers who held what on a day, and what changed between two days.
 *
 * <p>A slice depends on the day and the account alone. It costs a halving search per cell, whatever the length of the
 * history. Safe for use by many threads.
 */
public final class TimeSlicer {

    private static final int CELLS_AT_ONCE = 100;

    private final DateRange days;
    private final List<Cell> cells;
    private final ControlSpans spans;
    private final CellIndex index;
    private final Map<Account, SortedSet<LocalDate>> changeDays = new ConcurrentHashMap<>();

    public TimeSlicer(Dataset dataset) {
        this(dataset, new HeldSpans(dataset));
    }

    /** Takes days and ground from the data set. */
    public TimeSlicer(Dataset dataset, ControlSpans spans) {
        this.days = dataset.days();
        this.cells = dataset.cells();
        this.spans = spans;
        this.index = new CellIndex(cells);
    }

    /** Returns what was valid on the day; empty before the first and after the last day of the data set. */
    public TimeSlice on(LocalDate day, Account account) {
        return on(day, account, cells);
    }

    /** Returns the holdings of {@link #on(LocalDate, Account)} that hold some of the cells, with all that they hold. */
    public TimeSlice holding(Collection<Cell> some, LocalDate day, Account account) {
        var touched = on(day, account, index.ordered(some.stream()));
        var asked = some.stream().map(Cell::id).collect(Collectors.toSet());
        var theirs = touched.holdings().stream()
                .flatMap(it -> it.span().cells().stream())
                .toList();
        if (theirs.stream().allMatch(it -> asked.contains(it.id()))) {
            return touched;
        }
        var wanted = touched.holdings().stream().map(it -> it.span().id()).collect(Collectors.toSet());
        return new TimeSlice(
                day,
                account,
                on(day, account, index.ordered(theirs.stream())).holdings().stream()
                        .filter(it -> wanted.contains(it.span().id()))
                        .toList());
    }

    /** Returns the cells that have a point in common with the ground, in the order of the data set. */
    public List<Cell> cellsTouching(Geometry ground) {
        return index.touching(ground);
    }

    private TimeSlice on(LocalDate day, Account account, Collection<Cell> asked) {
        Map<String, List<Cell>> ground = new LinkedHashMap<>();
        Map<String, ControlSpan> found = new LinkedHashMap<>();
        var histories = around(day, account, asked);
        for (var cell : asked) {
            histories.apply(cell).on(day).forEach(span -> {
                found.put(span.id(), span);
                ground.computeIfAbsent(span.id(), id -> new ArrayList<>()).add(cell);
            });
        }
        return new TimeSlice(
                day,
                account,
                found.values().stream()
                        .map(span -> new Holding(span, ground.getOrDefault(span.id(), List.of())))
                        .toList());
    }

    /**
     * Returns what knows as much of the history of each of these cells as decides who holds it on the day, and who may; before
     * the first and after the last day of the data set nobody does.
     */
    public Function<Cell, CellHistory> around(LocalDate day, Account account, Collection<Cell> asked) {
        return days.contains(day)
                ? AccountHistories.of(account, it -> spans.historiesAround(day, it, asked))::of
                : cell -> new CellHistory(cell, ControlHistory.EMPTY, ControlHistory.EMPTY);
    }

    /** Returns the whole histories of cells, a few of them at a time. */
    public Stream<CellHistory> histories(Account account, List<Cell> asked) {
        return IntStream.rangeClosed(0, (asked.size() - 1) / CELLS_AT_ONCE)
                .mapToObj(it -> asked.subList(it * CELLS_AT_ONCE, Math.min(asked.size(), (it + 1) * CELLS_AT_ONCE)))
                .flatMap(some -> some.stream().map(AccountHistories.of(account, it -> spans.histories(it, some))::of));
    }

    /** Returns those of the cells that the party holds on the day by the consensus, be it with others. */
    public List<Cell> heldBy(PartyId party, LocalDate day, Collection<Cell> asked) {
        var histories = around(day, Account.CONSENSUS, asked);
        return asked.stream()
                .filter(cell -> histories.apply(cell).holds(party, day))
                .toList();
    }

    /**
     * Returns what passed from one party to another: the ground whose party at the end of the day {@code from} is not its
     * party on the day {@code to}. Either may be the earlier. A mere change of status is none. Where claims overlap, ground
     * passes from each party that no longer holds it to each that newly does; if there is none, from or to each that stays.
     */
    public List<Change> changes(LocalDate from, LocalDate to, Account account) {
        var before = around(from, account, cells);
        var after = around(to, account, cells);
        var changed = cells.stream()
                .flatMap(it -> Passage.between(
                        before.apply(it).on(from), after.apply(it).on(to), it)
                        .stream())
                .collect(groupingBy(Passage::kind, LinkedHashMap::new, toList()));
        return changed.entrySet().stream()
                .map(it -> new Change(
                        it.getKey().district(),
                        it.getKey().from(),
                        it.getKey().to(),
                        it.getValue().stream().map(Passage::cell).toList()))
                .toList();
    }

    /** Returns the first day of the data set and every day on which party or status of some cell are not as the day before. */
    public SortedSet<LocalDate> changeDays(Account account) {
        return changeDays.computeIfAbsent(account, this::findChangeDays);
    }

    /** Returns the days on which accounts other than the consensus tell something, as ranges apart from one another, earliest first. */
    public List<DateRange> disputedDays() {
        var told = spans.accounts().stream()
                .filter(it -> !it.equals(Account.CONSENSUS))
                .flatMap(it -> spans.during(days, it).stream())
                .map(it -> it.validity().within(days))
                .sorted(Comparator.comparing(DateRange::start))
                .toList();
        var apart = new LinkedList<DateRange>();
        for (var range : told) {
            var touches =
                    !apart.isEmpty() && !range.start().isAfter(apart.getLast().end());
            apart.add(touches ? apart.removeLast().hull(range) : range);
        }
        return apart;
    }

    private SortedSet<LocalDate> findChangeDays(Account account) {
        var found = new TreeSet<LocalDate>();
        found.add(days.start());
        histories(account, cells)
                .forEach(it -> it.turningDays(days).stream()
                        .filter(day -> !found.contains(day) && it.turns(day, days))
                        .forEach(found::add));
        return Collections.unmodifiableSortedSet(found);
    }
}
