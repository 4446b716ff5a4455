package org.controlatlas.store.postgis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Pool pool;
    private final String version;
    private final Map<String, Cell> ground;
    private final SpanSummary summary;

    /** @param dataset the ground and the version */
    AskedSpans(Pool pool, Dataset dataset) {
        this.pool = pool;
        this.version = dataset.version();
        this.ground = Dataset.byId(dataset.cells(), Cell::id);
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
        var held = Condition.of(account).and(Condition.during(days)).and(Condition.in(cells));
        return new AskedList(
                this, new Condition("id in (select span from control_cell where " + held.sql() + ")", held.values()));
    }

    /** What stands around a day in the database is as much, or more where ground is contested. */
    @Override
    public List<ControlSpan> around(DateRange days, Account account) {
        var around = Condition.of(account).and(new Condition("around && cast(? as daterange)", CopyLine.literal(days)));
        var held = new Condition("id in (select span from control_cell where " + around.sql() + ")", around.values());
        return spans(held, "").stream()
                .filter(it -> it.mayHold().overlaps(days))
                .toList();
    }

    @Override
    public Map<String, ControlHistory> histories(Account account, Collection<Cell> cells) {
        return historiesWhere(Condition.of(account).and(Condition.in(cells)));
    }

    @Override
    public Map<String, ControlHistory> historiesAround(LocalDate day, Account account, Collection<Cell> cells) {
        var around = Condition.of(account).and(new Condition("around @> ?", day));
        return historiesWhere(cells.size() == ground.size() ? around : around.and(Condition.in(cells)));
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
        return ask(connection -> spans(connection, which, more));
    }

    private Map<String, ControlHistory> historiesWhere(Condition held) {
        return ask(connection -> {
            var cells = ControlTables.HELD_CELLS.read(connection, "where " + held.sql(), held.values());
            var ids =
                    cells.stream().map(ControlTables.HeldCell::span).distinct().toArray(String[]::new);
            var spans = spans(connection, new Condition("id = any(?)", (Object) ids), "");
            Map<String, List<String>> cellsOf =
                    cells.stream().collect(groupingBy(it -> it.span(), mapping(it -> it.cell(), toList())));
            Map<String, List<ControlSpan>> byCell = new HashMap<>();
            spans.forEach(span -> cellsOf.getOrDefault(span.id(), List.of())
                    .forEach(cell -> byCell.computeIfAbsent(cell, it -> new ArrayList<>())
                            .add(span)));
            Map<String, ControlHistory> histories = new HashMap<>();
            byCell.forEach((cell, its) -> histories.put(cell, new ControlHistory(its)));
            return histories;
        });
    }

    private List<ControlSpan> spans(Connection connection, Condition which, String more) throws SQLException {
        var where = "where " + which.sql() + " order by ordinal" + more;
        var cells = ControlTables.HELD_CELLS.read(
                connection,
                "where span in (select id from control_span " + where + ") order by ordinal",
                which.values());
        var groundOf = cells.stream()
                .collect(groupingBy(ControlTables.HeldCell::span, mapping(it -> it.in(ground), toList())));
        return ControlTables.spans(id -> groundOf.getOrDefault(id, List.of())).read(connection, where, which.values());
    }

    private <T> T ask(Pool.Question<T> question) {
        return pool.ask(version, question);
    }
}
