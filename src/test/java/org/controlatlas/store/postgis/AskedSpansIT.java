package org.controlatlas.store.postgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.Stream;
import org.controlatlas.bench.MadeUpAtlas;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.dataset.OverlappingSquares;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.HeldSpans;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is around a day is found by either index, and is enough to answer as the whole history does. */
class AskedSpansIT {

    private static final int DAYS = 100;

    @TempDir
    private static Path directory;

    @AutoClose
    private static Cluster cluster;

    @BeforeAll
    static void startCluster() throws IOException {
        cluster = new Cluster();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theIndexOverStartsFindsWhatIsAroundADay(Dataset dataset) {
        Loading.load(dataset, cluster.database());

        assertThat(new Around(dataset).lookback()).isLessThan(Around.FAR_BACK);
        assertSameAnswers(dataset);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theIndexOverRangesFindsWhatIsAroundADay(Dataset dataset) throws SQLException {
        Loading.load(dataset, cluster.database());
        try (var connection = cluster.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update dataset set lookback = " + Around.FAR_BACK);
            connection.commit();
        }

        assertSameAnswers(dataset);
    }

    private static void assertSameAnswers(Dataset dataset) {
        var held = new HeldSpans(dataset);
        var some = dataset.cells().subList(1, dataset.cells().size());
        var random = new Random(1);
        try (var pool = new Pool(cluster.database())) {
            var asked = new AskedSpans(pool, dataset);
            for (var account : dataset.accounts()) {
                for (var i = 0; i < DAYS; i++) {
                    var day = dataset.days().start().plusDays(random.nextLong(length(dataset)));
                    var around = asked.historiesAround(day, account, some);
                    var all = held.histories(account, some);
                    for (var cell : some) {
                        var excerpt = around.getOrDefault(cell.id(), ControlHistory.EMPTY);
                        var whole = all.getOrDefault(cell.id(), ControlHistory.EMPTY);
                        assertThat(excerpt.possibleOn(day)).isEqualTo(whole.possibleOn(day));
                        assertThat(excerpt.on(day)).isEqualTo(whole.on(day));
                    }
                }
            }
        }
    }

    private static long length(Dataset dataset) {
        return ChronoUnit.DAYS.between(dataset.days().start(), dataset.days().end());
    }

    static Stream<Dataset> datasets() throws IOException {
        var madeUp = directory.resolve("made-up");
        new MadeUpAtlas(20, 30, 1).write(madeUp);
        var overlapping = Files.createTempDirectory(directory, "overlapping");
        return Stream.of(
                DatasetLoader.load(Path.of("geodata/karabakh")),
                DatasetLoader.load(madeUp),
                OverlappingSquares.in(overlapping));
    }
}
