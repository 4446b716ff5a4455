package org.controlatlas.store.postgis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.ControlSpans;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;

/**
 * The spans of one version of a data set, asked of its database. Every method throws
 * {@link org.controlatlas.store.Unavailable} when that is away or holds another version by now, so that no answer mixes
 * two. Safe for use by many threads.
 */
final class AskedSpans implements ControlSpans {

    private static final String LOOKING_BACK = """
        ordinal in (
            select span from unnest(?) as place cross join lateral (
                select span, around from control_cell
                where cell = place and account = ? and coalesce(lower(around), '-infinity') <= ?
                order by coalesce(lower(around), '-infinity') desc
                limit %d) last
            where around @> ?)\
        """;

    private final Pool pool;
    private final String version;
    private final Map<String, Cell> ground;
    private final Map<String, Integer> places;
    private final Table<ControlSpan> table;
    private final SpanSummary summary;

    /** @param dataset the ground and the version */
    AskedSpans(Pool pool, Dataset dataset) {
        this.pool = pool;
        this.version = dataset.version();
        this.ground = Dataset.byId(dataset.cells(), Cell::id);
        this.places = ControlTables.places(dataset);
        this.table = ControlTables.spans(ground);
        this.summary = ask(connection -> SpanSummary.read(connection, ground));
    }

    @Override
    public List<Account> accounts() {
        return summary.accounts();
    }

    @Override
    public List<Cell> cells() {
        return summary.cells();
    }

    @Override
    public Optional<DateRange> days() {
        return summary.days();
    }

    @Override
    public List<ControlSpan> all() {
        return new AskedList(this, Condition.NONE);
    }

    @Override
    public Optional<ControlSpan> get(String id) {
        return spans(new Condition("id = ?", id), "").stream().findFirst();
    }

    @Override
    public List<ControlSpan> during(DateRange days, Account account) {
        return new AskedList(this, summary.told(account).and(Condition.during(days)));
    }

    @Override
    public List<ControlSpan> during(DateRange days, Account account, Collection<Cell> cells) {
        return new AskedList(
                this, holding(Condition.of(account).and(Condition.during(days)).and(in(cells))));
    }

    /** What stands around a day in the database is as much, or more where ground is contested. */
    @Override
    public List<ControlSpan> around(DateRange days, Account account) {
        var around = Condition.of(account).and(new Condition("around && cast(? as daterange)", CopyLine.literal(days)));
        return spans(holding(around), "").stream()
                .filter(it -> it.mayHold().overlaps(days))
                .toList();
    }

    @Override
    public Map<String, ControlHistory> histories(Account account, Collection<Cell> cells) {
        return historiesWhere(holding(Condition.of(account).and(in(cells))));
    }

    @Override
    public Map<String, ControlHistory> historiesAround(LocalDate day, Account account, Collection<Cell> cells) {
        if (cells.size() == ground.size()) {
            return historiesWhere(holding(Condition.of(account).and(new Condition("around @> ?", day))));
        }
        return historiesWhere(
                summary.lookback() < Around.FAR_BACK
                        ? holdingByLookingBack(day, account, cells)
                        : holding(Condition.of(account)
                                .and(new Condition("around @> ?", day))
                                .and(in(cells))));
    }

    int count(Condition which) {
        return ask(connection -> {
            try (var statement =
                    connection.prepareStatement("select count(*) from control_span where " + which.sql())) {
                which.set(statement);
                var result = statement.executeQuery();
                result.next();
                return Math.toIntExact(result.getLong(1));
            }
        });
    }

    /** @param more follows the order */
    List<ControlSpan> spans(Condition which, String more) {
        return ask(connection ->
                table.read(connection, "where " + which.sql() + " order by ordinal" + more, which.values()));
    }

    /** Maybe those of other cells too, which the same spans hold. */
    private Map<String, ControlHistory> historiesWhere(Condition which) {
        Map<String, List<ControlSpan>> byCell = new HashMap<>();
        for (var span : spans(which, "")) {
            span.cells()
                    .forEach(cell -> byCell.computeIfAbsent(cell.id(), it -> new ArrayList<>())
                            .add(span));
        }
        Map<String, ControlHistory> histories = new HashMap<>();
        byCell.forEach((cell, its) -> histories.put(cell, new ControlHistory(its)));
        return histories;
    }

    private Condition in(Collection<Cell> cells) {
        return new Condition("cell = any(?)", (Object) placesOf(cells));
    }

    /** In the order of the data set. */
    private Integer[] placesOf(Collection<Cell> cells) {
        return cells.stream()
                .map(it -> Objects.requireNonNull(places.get(it.id())))
                .toArray(Integer[]::new);
    }

    /** What is around the day in these cells, by the index over starts: see {@link Around#lookback()}. */
    private Condition holdingByLookingBack(LocalDate day, Account account, Collection<Cell> cells) {
        return new Condition(LOOKING_BACK.formatted(summary.lookback()), placesOf(cells), account.value(), day, day);
    }

    /** Spans of which some held cell is as is said. */
    private static Condition holding(Condition held) {
        return new Condition("ordinal in (select span from control_cell where " + held.sql() + ")", held.values());
    }

    private <T> T ask(Pool.Question<T> question) {
        return pool.ask(version, question);
    }
}
