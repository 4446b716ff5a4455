package org.controlatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ImportCommandTest {

    private static final String ARCHIVES = "src/test/resources/intake/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void saysWhatItHasMade() {
        var code = run("snapshots", ARCHIVES + "front", "--title", "A front", "--licence", "CC0-1.0");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("is written and sound: 2022-02-24 to 2022-03-03, 1 districts, 3 zones, 5 spans, 3 parties")
                .contains("0 repairs and 2 notices, listed in");
        assertThat(directory.resolve("atlas/datapackage.json")).exists();
    }

    @Test
    void listsAllThatIsWrongAndWritesNothing() {
        assertThat(run("snapshots", ARCHIVES + "dirty")).isEqualTo(1);
        assertThat(err.toString())
                .contains("2022-01-01.geojson, feature 1: has rings in the wrong direction")
                .contains("11 faults; nothing is written. --repair repairs those that can be repaired.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void repairsWhenAsked() {
        assertThat(run("snapshots", ARCHIVES + "dirty", "--repair")).isZero();
        assertThat(out.toString()).contains("11 repairs and 2 notices");
    }

    @Test
    void readsTheColumnsThatTheCallNames() throws IOException {
        var code = run(
                "features",
                ARCHIVES + "kingdoms/kingdoms.geojson",
                "--party",
                "name",
                "--end-included",
                "--repair",
                "--last",
                "1950-12-31");

        assertThat(code).isZero();
        assertThat(Files.readString(directory.resolve("atlas/names.csv"))).contains("party:ash,en,Ash");
    }

    @Test
    void joinsRecords() {
        assertThat(run("records", ARCHIVES + "records/control.csv", ARCHIVES + "records/ground.geojson"))
                .isZero();
        assertThat(out.toString()).contains("2 districts, 0 zones, 3 spans, 2 parties");
    }

    @Test
    void doesNotWriteOverWhatIsThere() throws IOException {
        Files.createDirectories(directory.resolve("atlas"));
        Files.writeString(directory.resolve("atlas/notes.txt"), "mine");

        assertThat(run("snapshots", ARCHIVES + "front")).isEqualTo(1);
        assertThat(err.toString()).contains("is not empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"snapshots nowhere", "features nowhere.geojson", "features README.md", "records a.csv b.geojson"
            })
    void namesAFileThatCannotBeRead(String call) {
        assertThat(run(call.split(" "))).isEqualTo(1);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshots", "features", "records", "features a.geojson --colour red"})
    void aCallWithWrongWordsIsExplained(String call) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: control-atlas import");
    }

    private int run(String... words) {
        var call = new ArrayList<>(List.of("import"));
        call.addAll(List.of(words));
        call.addAll(List.of("--out", directory.resolve("atlas").toString()));
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(call.toArray(String[]::new));
    }
}
