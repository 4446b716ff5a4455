package org.controlatlas.store.postgis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.dataset.OverlappingSquares;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a database and read again, on a PostgreSQL of its own. */
@Timeout(60)
class LoadingIT {

    private static final Dataset SQUARES = DatasetLoader.load(Path.of("src/test/resources/dataset/squares"));
    private static final Dataset KARABAKH = DatasetLoader.load(Path.of("geodata/karabakh"));
    private static final String WAITING =
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like 'copy period%'";

    @AutoClose
    private static Cluster cluster;

    @BeforeAll
    static void startCluster() throws IOException {
        cluster = new Cluster();
    }

    @BeforeEach
    void loadSquares() {
        Loading.load(SQUARES, cluster.database());
    }

    @Test
    void whatIsReadEqualsWhatWasWritten() throws SQLException {
        assertThat(read()).isEqualTo(SQUARES);

        Loading.load(KARABAKH, cluster.database());

        assertThat(read()).isEqualTo(KARABAKH);
    }

    @Test
    void keepsClaimsThatOverlapWhereTheDataSetLetsThem(@TempDir Path directory) throws IOException, SQLException {
        var overlapping = OverlappingSquares.in(directory);

        Loading.load(overlapping, cluster.database());

        assertThat(read()).isEqualTo(overlapping);
    }

    @Test
    void aLoadThatIsKilledHalfWayLeavesTheOldDataSet() throws SQLException {
        try (var blocker = cluster.database().connect()) {
            var load = startLoadThatWaitsFor(blocker);
            assertThat(read()).isEqualTo(SQUARES);

            execute(blocker, "select pg_terminate_backend(%d)".formatted(waiting()));

            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(load::join)
                    .withCauseInstanceOf(DatabaseFailure.class);
        }
        assertThat(read()).isEqualTo(SQUARES);
    }

    @Test
    void aProgramThatIsKilledWhileItLoadsLeavesTheOldDataSetAndTheNextOneLoads() throws Exception {
        try (var blocker = cluster.database().connect()) {
            writePeriod(blocker);
            var program = startProgram();
            while (waiting() == 0) {
                assertThat(program.isAlive()).isTrue();
            }

            program.destroyForcibly().waitFor();
        }
        assertThat(read()).isEqualTo(SQUARES);

        Loading.load(KARABAKH, cluster.database());

        assertThat(read()).isEqualTo(KARABAKH);
    }

    @Test
    void aReaderSeesTheOldDataSetUntilAllOfTheNewOneIsThere() throws SQLException {
        try (var reader = cluster.database().connect();
                var blocker = cluster.database().connect()) {
            var load = startLoadThatWaitsFor(blocker);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(Contents.version(reader)).contains(SQUARES.version());
            blocker.rollback();
            load.join();

            assertThat(DescriptionTables.TITLE.read(reader))
                    .extracting("version")
                    .containsOnly(SQUARES.version());
            assertThat(ControlTables.spans(Dataset.byId(SQUARES.cells(), Cell::id))
                            .read(reader))
                    .isEqualTo(SQUARES.spans());
        }
        assertThat(read()).isEqualTo(KARABAKH);
    }

    @Test
    void theDatabaseRefusesTwoSpansForOneCellDayAndAccount() throws SQLException {
        try (var connection = cluster.database().connect()) {
            var copy = "insert into control_span select -ordinal, id || '-again', district, party, status, validity,"
                    + " start_earliest, start_best, start_latest, end_earliest, end_best, end_latest, certainty,"
                    + " account, citations, note, cells from control_span";
            execute(connection, copy);

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(
                            connection,
                            "insert into control_cell select ordinal, -span, cell, account, validity,"
                                    + " around, may_overlap from control_cell"))
                    .withMessageContaining("one_span_for_each_cell_day_and_account");
        }
    }

    @Test
    void saysWhichDatabaseItCannotReach() {
        var nowhere = cluster.database("nowhere");

        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> Loading.load(SQUARES, nowhere))
                .withMessageContaining("cannot write into " + nowhere);
    }

    /** Starts to load the larger data set, which waits at its first period: someone else is about to write that one. */
    private static CompletableFuture<Void> startLoadThatWaitsFor(Connection blocker) throws SQLException {
        writePeriod(blocker);
        var load = CompletableFuture.runAsync(() -> Loading.load(KARABAKH, cluster.database()));
        while (waiting() == 0) {
            Thread.onSpinWait();
        }
        return load;
    }

    private static void writePeriod(Connection blocker) throws SQLException {
        execute(
                blocker,
                "insert into period values (1, '%s', 'empty', '{}')"
                        .formatted(KARABAKH.periods().get(0).id()));
    }

    private static Process startProgram() throws IOException {
        return new ProcessBuilder(
                        "java",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.controlatlas.cli.Main",
                        "load",
                        "geodata/karabakh",
                        "--database=" + cluster.database().url(),
                        "--user=postgres")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int waiting() throws SQLException {
        try (var connection = cluster.database().connect();
                var result = connection.createStatement().executeQuery(WAITING)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Dataset read() throws SQLException {
        try (var connection = cluster.database().connect()) {
            Contents.freeze(connection);
            return Contents.read(connection).orElseThrow();
        }
    }
}
