package org.controlatlas.store.postgis;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.controlatlas.store.Unavailable;

/**
 * Answers questions out of a database that holds one version of a data set. Connections are kept, and made anew after the
 * database was away. Safe for use by many threads.
 */
final class Pool implements AutoCloseable {

    private static final int CONNECTIONS = 10;
    private static final int MILLISECONDS_TO_WAIT = 2_000;
    private static final int SECONDS_TO_ANSWER = 60;

    private final HikariDataSource connections;

    /** Reads what a question is about. */
    interface Question<T> {
        T read(Connection connection) throws SQLException;
    }

    /** Connects when the first question is asked. */
    Pool(Database database) {
        var config = new HikariConfig();
        config.setPoolName("atlas");
        config.setJdbcUrl(database.url());
        database.properties().forEach((name, value) -> config.addDataSourceProperty(name.toString(), value));
        config.addDataSourceProperty("socketTimeout", SECONDS_TO_ANSWER);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(MILLISECONDS_TO_WAIT);
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(false);
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        this.connections = new HikariDataSource(config);
    }

    /**
     * Returns what the database tells while it holds this version, all of it as of one moment.
     *
     * @throws Unavailable when it does not answer, or holds another version by now
     */
    <T> T ask(String version, Question<T> question) {
        return ask(connection -> {
            if (!Contents.version(connection).equals(Optional.of(version))) {
                throw new Unavailable("another version of the data set has just been loaded; ask again");
            }
            return question.read(connection);
        });
    }

    /** Throws {@link Unavailable} when it does not answer. */
    <T> T ask(Question<T> question) {
        try (var connection = connections.getConnection()) {
            return question.read(connection);
        } catch (SQLException e) {
            throw new Unavailable("the database of the atlas does not answer; answers that are ready still come", e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
