package org.controlatlas.store.postgis;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.store.Store;
import org.controlatlas.territory.Dataset;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The data set of a database, held in memory. Every few seconds the database is asked for its version.
 *
 * <p>Nothing is ever written, so that the database may be a read replica. A start needs the database. Once a data set is
 * served, it goes on being served while the database is away, which the health tells; nothing has to be done when it is
 * back.
 */
final class PostgisStore implements Store, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(PostgisStore.class);
    private static final int MILLISECONDS_TO_ANSWER = 60_000;

    private final Database database;
    private volatile Atlas atlas;
    private volatile Optional<Away> away = Optional.empty();

    /** Throws {@link DatabaseFailure} when there is no data set to be had. */
    PostgisStore(Database database) {
        this.database = database;
        try (var connection = open()) {
            atlas = new Atlas(Contents.read(connection).orElseThrow(this::holdsNone));
        } catch (SQLException e) {
            throw PSQLState.UNDEFINED_TABLE.getState().equals(e.getSQLState())
                    ? holdsNone()
                    : new DatabaseFailure("cannot read a data set from " + database, e);
        }
        LOG.info("Serving {} version {}", database, version());
    }

    @Override
    public Atlas current() {
        return atlas;
    }

    @Scheduled(fixedDelayString = "${atlas.refresh}")
    void refresh() {
        try (var connection = open()) {
            if (!Contents.version(connection).orElseThrow(this::holdsNone).equals(version())) {
                connection.rollback();
                Contents.read(connection).ifPresent(this::serve);
            }
            away.ifPresent(it -> LOG.info("{} is back", database));
            away = Optional.empty();
        } catch (SQLException | RuntimeException e) { // rows that someone changed by hand may make no data set
            if (away.isEmpty()) {
                LOG.warn("Still serving version {}: cannot read {}: {}", version(), database, e.getMessage());
            }
            away = Optional.of(away.map(it -> it.because(e)).orElseGet(() -> Away.now(e)));
        }
    }

    private void serve(Dataset dataset) {
        atlas = new Atlas(dataset);
        LOG.info("Serving {} version {}", database, version());
    }

    @Override
    public Health health() {
        var health = Health.up();
        away.ifPresent(it -> health.withDetail("databaseAway", it.toString()));
        return health.withDetail("database", database.toString())
                .withDetail("version", version())
                .build();
    }

    private String version() {
        return atlas.dataset().version();
    }

    private Connection open() throws SQLException {
        var connection = database.connect();
        connection.setNetworkTimeout(Runnable::run, MILLISECONDS_TO_ANSWER);
        return connection;
    }

    private DatabaseFailure holdsNone() {
        return new DatabaseFailure(database + " holds no data set");
    }

    /** Since when the database cannot be read, and why. */
    private record Away(Instant since, String reason) {

        static Away now(Exception reason) {
            return new Away(Instant.now().truncatedTo(ChronoUnit.SECONDS), String.valueOf(reason.getMessage()));
        }

        Away because(Exception other) {
            return new Away(since, String.valueOf(other.getMessage()));
        }

        @Override
        public String toString() {
            return "since " + since + ": " + reason;
        }
    }
}
