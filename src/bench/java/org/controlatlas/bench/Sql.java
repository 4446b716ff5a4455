package org.controlatlas.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.controlatlas.store.postgis.Database;

/**
 * The yardstick in the database: what a generic feature server sends for the slice of a day in a box, with its polygons as
 * GeoJSON, asked of the same tables on as many connections as wrk uses.
 */
record Sql(Database database, MadeUpAtlas atlas) {

    private static final String SLICE = """
        select s.id, s.district, s.party, s.status, s.validity, s.certainty, s.citations,
            c.km2, ST_AsGeoJSON(c.geometry, 7)
        from control_cell h
            join cell c on c.ordinal = h.cell
            join control_span s on s.ordinal = h.span
        where h.validity @> ?::date and h.account = 'consensus' and not h.may_overlap
            and c.geometry && ST_MakeEnvelope(?, ?, ?, ?, 4326)
        limit 1000\
        """;

    /** Returns the times of all questions in milliseconds, in order. */
    double[] slices(int connections, int seconds) throws Exception {
        var threads = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<List<Double>>> askers = new ArrayList<>();
            for (var i = 0; i < connections; i++) {
                askers.add(() -> ask(seconds));
            }
            List<Double> times = new ArrayList<>();
            for (var asked : threads.invokeAll(askers)) {
                times.addAll(asked.get());
            }
            return times.stream().mapToDouble(it -> it).sorted().toArray();
        } finally {
            threads.shutdown();
        }
    }

    private List<Double> ask(int seconds) throws SQLException {
        List<Double> times = new ArrayList<>();
        var questions = new Questions(atlas);
        try (var connection = connect();
                var statement = connection.prepareStatement(SLICE)) {
            var warm = System.nanoTime() + seconds * 500_000_000L;
            var end = warm + seconds * 1_000_000_000L;
            while (System.nanoTime() < end) {
                var start = System.nanoTime();
                fetch(statement, questions.day(), questions.box());
                if (start > warm) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return times;
    }

    private static void fetch(PreparedStatement statement, LocalDate day, Questions.Box box) throws SQLException {
        statement.setObject(1, day);
        statement.setDouble(2, box.west());
        statement.setDouble(3, box.south());
        statement.setDouble(4, box.east());
        statement.setDouble(5, box.north());
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(rows.getMetaData().getColumnCount());
            }
        }
    }

    /** As PostgreSQL does by itself after a while, so that it does not do so while it is asked. */
    void vacuum() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user().orElseThrow(), null);
    }
}
