package org.controlatlas.store.postgis;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.DateRange;

/**
 * What is known of all spans together.
 *
 * @param accounts consensus first
 * @param cells those that some span holds
 * @param days those on which one is valid; empty if there is none
 * @param lookback see {@link Around#lookback()}
 */
record SpanSummary(List<Account> accounts, List<Cell> cells, Optional<DateRange> days, int lookback) {

    private static final String ACCOUNTS = "select distinct account from control_span";
    private static final String CELLS = "select id from cell"
            + " where exists (select from control_cell where control_cell.cell = cell.ordinal) order by ordinal";
    /** The least has no lower bound if one of them has none; the greatest upper bound likewise. */
    private static final String DAYS =
            "select case when bool_or(lower_inf(validity)) then null else min(lower(validity)) end"
                    + " as days_lower, case when bool_or(upper_inf(validity)) then null else max(upper(validity)) end as days_upper"
                    + " from control_span having count(*) > 0";

    static SpanSummary read(Connection connection, Map<String, Cell> ground) throws SQLException {
        var told = texts(connection, ACCOUNTS).stream().map(Account::new).sorted();
        return new SpanSummary(
                Stream.concat(Stream.of(Account.CONSENSUS), told).distinct().toList(),
                texts(connection, CELLS).stream()
                        .map(it -> Objects.requireNonNull(ground.get(it), it))
                        .toList(),
                days(connection),
                DescriptionTables.TITLE.read(connection).get(0).lookback());
    }

    /** Which rows an account has: all of them where it is alone, which is found without looking. */
    Condition told(Account account) {
        return accounts.equals(List.of(account)) ? Condition.NONE : Condition.of(account);
    }

    private static Optional<DateRange> days(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = new Row(statement.executeQuery(DAYS));
            return row.next() ? Optional.of(row.range("days")) : Optional.empty();
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
