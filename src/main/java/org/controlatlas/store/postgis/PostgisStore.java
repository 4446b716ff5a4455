package org.controlatlas.store.postgis;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.store.Store;
import org.controlatlas.store.Unavailable;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The data set of a database. Every few seconds the database is asked for its version.
 *
 * <p>Up to so many spans all is held in memory, and goes on being served while the database is away. Of a longer history
 * only the ground is held: questions are asked of the database, and while it is away only ready answers come. The health
 * tells; nothing has to be done when it is back. Nothing is ever written, so that the database may be a read replica. A
 * start needs the database.
 */
final class PostgisStore implements Store, HealthIndicator, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgisStore.class);

    private final Database database;
    private final long held;
    private final Pool pool;
    private volatile Atlas atlas;
    private volatile Optional<Away> away = Optional.empty();

    /**
     * Throws {@link DatabaseFailure} when there is no data set to be had.
     *
     * @param held up to how many spans are held in memory
     */
    PostgisStore(Database database, long held) {
        this.database = database;
        this.held = held;
        this.pool = new Pool(database);
        try (var connection = database.connect()) {
            Contents.freeze(connection);
            Schema.check(connection, database);
            atlas = read(connection).orElseThrow(this::holdsNone);
        } catch (SQLException e) {
            pool.close();
            throw PSQLState.UNDEFINED_TABLE.getState().equals(e.getSQLState())
                    ? holdsNone()
                    : new DatabaseFailure("cannot read a data set from " + database, e);
        } catch (DatabaseFailure e) {
            pool.close();
            throw e;
        }
        logServing();
    }

    @Override
    public Atlas current() {
        return atlas;
    }

    /** A version that was replaced cannot be asked any more: the new one is read at once. */
    @Override
    public Atlas fresh() {
        if (isAsked() && away.isEmpty() && !isThere(atlas.dataset().version())) {
            refresh();
        }
        return atlas;
    }

    private boolean isThere(String version) {
        try {
            return pool.ask(Contents::version).equals(Optional.of(version));
        } catch (Unavailable e) {
            return true;
        }
    }

    @Scheduled(fixedDelayString = "${atlas.refresh}")
    synchronized void refresh() {
        try {
            pool.ask(connection -> {
                if (!Contents.version(connection).orElseThrow(this::holdsNone).equals(version())) {
                    serve(connection);
                }
                return true;
            });
            away.ifPresent(it -> LOG.info("{} is back", database));
            away = Optional.empty();
        } catch (RuntimeException e) { // rows that someone changed by hand may make no data set
            if (away.isEmpty()) {
                LOG.warn("Still serving version {}: cannot read {}: {}", version(), database, Away.reason(e));
            }
            away = Optional.of(away.map(it -> it.because(e)).orElseGet(() -> Away.now(e)));
        }
    }

    private void serve(Connection connection) throws SQLException {
        atlas = read(connection).orElseThrow(this::holdsNone);
        logServing();
    }

    private Optional<Atlas> read(Connection connection) throws SQLException {
        return Contents.spans(connection) <= held
                ? Contents.read(connection).map(Atlas::new)
                : Contents.readGround(connection).map(it -> new Atlas(it, new AskedSpans(pool, it)));
    }

    @Override
    public Health health() {
        var health = away.isPresent() && isAsked() ? Health.outOfService() : Health.up();
        away.ifPresent(it -> health.withDetail("databaseAway", it.toString()));
        return health.withDetail("database", database.toString())
                .withDetail("version", version())
                .withDetail("spans", isAsked() ? "asked of the database" : "held in memory")
                .build();
    }

    @Override
    public void close() {
        pool.close();
    }

    private boolean isAsked() {
        return atlas.spans() instanceof AskedSpans;
    }

    private String version() {
        return atlas.dataset().version();
    }

    private void logServing() {
        LOG.info("Serving {} version {}, its spans {}", database, version(), isAsked() ? "asked" : "held");
    }

    private DatabaseFailure holdsNone() {
        return new DatabaseFailure(database + " holds no data set");
    }
}
