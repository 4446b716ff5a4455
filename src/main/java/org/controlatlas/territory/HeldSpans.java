package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Spans that are held in memory. Safe for use by many threads. */
public final class HeldSpans implements ControlSpans {

    private final Dataset dataset;
    private final List<Account> accounts;
    private final ControlSpan[] byId;
    private final long[] starts;
    private final long[] ends;
    private final List<Cell> cells;
    private final Map<Account, List<ControlSpan>> told = new ConcurrentHashMap<>();
    private final Map<Account, Map<String, ControlHistory>> histories = new ConcurrentHashMap<>();

    public HeldSpans(Dataset dataset) {
        var spans = dataset.spans();
        this.dataset = dataset;
        this.accounts = dataset.accounts();
        this.byId = spans.toArray(ControlSpan[]::new);
        Arrays.sort(byId, Comparator.comparing(ControlSpan::id));
        this.cells = held(dataset);
        this.starts = spans.stream()
                .mapToLong(it -> it.validity().start().toEpochDay())
                .toArray();
        this.ends =
                spans.stream().mapToLong(it -> it.validity().end().toEpochDay()).toArray();
    }

    @Override
    public List<Account> accounts() {
        return accounts;
    }

    @Override
    public List<ControlSpan> all() {
        return dataset.spans();
    }

    @Override
    public Optional<ControlSpan> get(String id) {
        var low = 0;
        var high = byId.length - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = byId[middle].id().compareTo(id);
            if (order == 0) {
                return Optional.of(byId[middle]);
            }
            if (order > 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<ControlSpan> during(DateRange days, Account account) {
        return days.equals(DateRange.ALWAYS)
                ? told.computeIfAbsent(account, this::told)
                : during(days, account, it -> true);
    }

    private List<ControlSpan> told(Account account) {
        return accounts.size() == 1 && accounts.contains(account)
                ? dataset.spans()
                : during(DateRange.ALWAYS, account, it -> true);
    }

    @Override
    public List<ControlSpan> during(DateRange days, Account account, Collection<Cell> cells) {
        var wanted = cells.stream().map(Cell::id).collect(Collectors.toSet());
        return during(days, account, it -> holdsOneOf(wanted, it));
    }

    private static boolean holdsOneOf(Set<String> cells, ControlSpan span) {
        return span.cells().stream().map(Cell::id).anyMatch(cells::contains);
    }

    @Override
    public List<ControlSpan> around(DateRange days, Account account) {
        return dataset.spans().stream()
                .filter(it -> it.account().equals(account) && it.mayHold().overlaps(days))
                .toList();
    }

    /** Looks at two numbers for each span: a million of them take a few milliseconds. */
    private List<ControlSpan> during(DateRange days, Account account, Predicate<ControlSpan> wanted) {
        var start = days.start().toEpochDay();
        var end = days.end().toEpochDay();
        return IntStream.range(0, starts.length)
                .filter(it -> starts[it] < end && start < ends[it])
                .mapToObj(dataset.spans()::get)
                .filter(it -> it.account().equals(account))
                .filter(wanted)
                .toList();
    }

    @Override
    public Map<String, ControlHistory> histories(Account account, Collection<Cell> cells) {
        return histories.computeIfAbsent(account, dataset::histories);
    }

    @Override
    public Map<String, ControlHistory> historiesAround(LocalDate day, Account account, Collection<Cell> cells) {
        return histories(account, cells);
    }

    @Override
    public List<Cell> cells() {
        return cells;
    }

    private static List<Cell> held(Dataset dataset) {
        Set<Cell> held = Collections.newSetFromMap(new IdentityHashMap<>());
        dataset.spans().forEach(it -> held.addAll(it.cells()));
        return dataset.cells().stream().filter(held::contains).toList();
    }

    @Override
    public Optional<DateRange> days() {
        return starts.length == 0
                ? Optional.empty()
                : Optional.of(DateRange.of(
                        LocalDate.ofEpochDay(Arrays.stream(starts).min().getAsLong()),
                        LocalDate.ofEpochDay(Arrays.stream(ends).max().getAsLong())));
    }
}
