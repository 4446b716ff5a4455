package org.controlatlas.store.postgis;

import java.sql.Connection;
import java.sql.SQLException;

/** Which version of this program made the tables. */
final class Schema {

    /** That of the last file in {@code db/migration}. */
    static final int VERSION = 5;

    private static final String APPLIED = "select coalesce(max(cast(version as integer)), 0)"
            + " from flyway_schema_history where success and version ~ '^[0-9]+$'";

    private Schema() {}

    /** Throws {@link DatabaseFailure} when the tables are not those that this program reads. */
    static void check(Connection connection, Database database) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(APPLIED)) {
            result.next();
            var applied = result.getInt(1);
            if (applied < VERSION) {
                throw new DatabaseFailure(
                        database + " was written by an older version of this program, which made tables " + applied
                                + " and not " + VERSION + "; load the data set again");
            }
            if (applied > VERSION) {
                throw new DatabaseFailure(
                        database + " was written by a newer version of this program, which made tables " + applied
                                + " and not " + VERSION + "; start that version");
            }
        }
    }
}
