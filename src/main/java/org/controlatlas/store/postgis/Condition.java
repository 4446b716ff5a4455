package org.controlatlas.store.postgis;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.DateRange;

/**
 * Which rows are wanted.
 *
 * @param sql what they fulfil, with a question mark for each value
 */
record Condition(String sql, Object... values) {

    static final Condition NONE = new Condition("true");

    static Condition of(Account account) {
        return new Condition("account = ?", account.value());
    }

    /** Rows that are valid on one of these days. */
    static Condition during(DateRange days) {
        return days.equals(DateRange.ALWAYS)
                ? NONE
                : new Condition("validity && cast(? as daterange)", CopyLine.literal(days));
    }

    Condition and(Condition other) {
        return new Condition(
                sql + " and " + other.sql,
                Stream.concat(Arrays.stream(values), Arrays.stream(other.values))
                        .toArray());
    }

    void set(PreparedStatement statement) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
