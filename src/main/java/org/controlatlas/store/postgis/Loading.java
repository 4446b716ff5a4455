package org.controlatlas.store.postgis;

import java.io.IOException;
import java.sql.SQLException;
import org.controlatlas.territory.Dataset;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Writes a data set into a database, in the place of the one that is there. */
public final class Loading {

    private Loading() {}

    /**
     * Makes the tables where they are missing, then writes everything in one transaction: until its end, and whatever
     * stops it before, readers see the old data set.
     *
     * @throws DatabaseFailure when the database cannot be reached or refuses
     */
    public static void load(Dataset dataset, Database database) {
        try {
            makeTables(database);
            write(dataset, database);
        } catch (SQLException | IOException | FlywayException e) {
            throw new DatabaseFailure("cannot write into " + database, e);
        }
    }

    private static void makeTables(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.user().orElse(null),
                        database.password().orElse(null))
                .load()
                .migrate();
    }

    private static void write(Dataset dataset, Database database) throws SQLException, IOException {
        try (var connection = database.connect()) {
            Contents.replace(connection, dataset);
            connection.commit();
        }
    }
}
