package org.controlatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ValidateTest {

    private static final String SQUARES = "src/test/resources/dataset/squares";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysThatASoundDataSetIsSound() {
        assertThat(run(SQUARES)).isZero();
        assertThat(out.toString()).startsWith(SQUARES + " is sound: version ");
    }

    @Test
    void tellsTheFaultsOfABrokenOne(@TempDir Path directory) throws IOException {
        copy(Path.of(SQUARES), directory);
        Files.writeString(directory.resolve("parties.csv"), "id,colour\nnorth,red\n");

        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("parties.csv:");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesADirectoryThatIsNone() {
        assertThat(run("no/such/directory")).isEqualTo(1);
        assertThat(err.toString()).contains("no/such/directory is not a directory");
    }

    @Test
    void asksForTheDirectory() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("DIR");
    }

    @Test
    void reportsWhatToDoubtInTheShippedData(@TempDir Path directory) throws IOException {
        var report = directory.resolve("report.html");

        assertThat(run("geodata/karabakh", "--report", report.toString())).isZero();

        assertThat(Files.readString(report))
                .contains("<h2>How well it is supported</h2>", "<th scope=\"row\">single-source</th>")
                .contains(
                        "Days that the sources spread over more than one", "1993-08-18 to 1993-08-23, drawn 1993-08-23")
                .contains("not-comparable", "misstated");
    }

    private int run(String... words) {
        return new CommandLine(new Validate())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
