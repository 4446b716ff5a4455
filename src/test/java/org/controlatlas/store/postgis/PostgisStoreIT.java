package org.controlatlas.store.postgis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.controlatlas.ControlAtlas;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How a server behaves towards its database, on a PostgreSQL of its own. */
@ExtendWith(OutputCaptureExtension.class)
class PostgisStoreIT {

    private static final Dataset SQUARES = DatasetLoader.load(Path.of("src/test/resources/dataset/squares"));
    private static final Dataset KARABAKH = DatasetLoader.load(Path.of("geodata/karabakh"));

    private static final long HELD = 1_000_000;

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
    void everyServerNoticesANewDataSet() {
        var one = new PostgisStore(cluster.database(), HELD);
        var other = new PostgisStore(cluster.database(), HELD);
        var old = one.current();

        one.refresh();
        assertThat(one.current()).isSameAs(old);

        Loading.load(KARABAKH, cluster.database());
        one.refresh();
        other.refresh();

        assertThat(one.current().dataset()).isEqualTo(KARABAKH);
        assertThat(other.current().dataset()).isEqualTo(KARABAKH);
    }

    @Test
    void keepsAnsweringWhileTheDatabaseIsAwayAndGoesOnByItself() {
        var store = new PostgisStore(cluster.database(), HELD);
        var old = store.current();

        cluster.stop();
        store.refresh();

        assertThat(store.current()).isSameAs(old);
        assertThat(store.health().getStatus()).isEqualTo(Status.UP);
        assertThat(store.health().getDetails())
                .containsEntry("version", SQUARES.version())
                .hasEntrySatisfying(
                        "databaseAway",
                        it -> assertThat(it.toString())
                                .startsWith("since 2")
                                .containsAnyOf("refused", "I/O error")); // of a new connection, or of one that was kept

        cluster.start();
        Loading.load(KARABAKH, cluster.database());
        store.refresh();

        assertThat(store.health().getDetails())
                .containsEntry("version", KARABAKH.version())
                .doesNotContainKey("databaseAway");
    }

    @Test
    void aStartWithoutDatabaseSaysWhatIsMissing(CapturedOutput output) {
        cluster.stop();
        try {
            startServer(cluster.database());
        } finally {
            cluster.start();
        }

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "cannot read a data set from " + cluster.database())
                .contains("refused", "control-atlas load DIR")
                .doesNotContain("at org.controlatlas");
    }

    @Test
    void aStartWithAnEmptyDatabaseSaysSo(CapturedOutput output) {
        var empty = cluster.database("template1");

        startServer(empty);

        assertThat(output).contains("APPLICATION FAILED TO START", empty + " holds no data set");
    }

    private static void startServer(Database database) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> SpringApplication.run(
                        ControlAtlas.class,
                        "--atlas.database=" + database.url(),
                        "--atlas.database-user=" + database.user().orElseThrow(),
                        "--server.port=0",
                        "--management.server.port=0"));
    }
}
