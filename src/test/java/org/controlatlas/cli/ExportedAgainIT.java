package org.controlatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What we export others can import, and so can we: the same spans, on as much ground. An export tells one account. */
class ExportedAgainIT {

    private static final Path KARABAKH = Path.of("geodata/karabakh");
    private static final Dataset EXPECTED = DatasetLoader.load(KARABAKH);

    private static LocalServer server;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        server = LocalServer.start(Optional.of(KARABAKH));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "jsonfg", "gpkg", "shp.zip", "fgb", "parquet"})
    void anExportIsImportedAsWhatItWas(String ending) throws IOException {
        var file = directory.resolve("control." + ending);
        server.save("/export/control." + ending, file);

        var found = areas(imported(file));

        var expected = areas(EXPECTED);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((span, km2) -> assertThat(found.get(span)).as(span).isEqualTo(km2, within(0.01)));
    }

    private Dataset imported(Path file) {
        var out = directory.resolve("again");
        var said = new StringWriter();
        var code = new CommandLine(new Main())
                .setErr(new PrintWriter(said))
                .execute("import", "features", file.toString(), "--last", "2024-12-31", "--out", out.toString());
        assertThat(code).as(said.toString()).isZero();
        return DatasetLoader.load(out);
    }

    /** The square kilometres of each span of the consensus; of those that only their zones tell apart, together. */
    private static Map<String, Double> areas(Dataset dataset) {
        return dataset.spans().stream()
                .filter(it -> it.account().equals(Account.CONSENSUS))
                .collect(Collectors.groupingBy(
                        ExportedAgainIT::words,
                        TreeMap::new,
                        Collectors.summingDouble(ExportedAgainIT::squareKilometres)));
    }

    private static String words(ControlSpan span) {
        return String.join(
                " ",
                span.district().value(),
                span.party().value(),
                span.status(),
                span.certainty().word(),
                span.validity().start() + "/" + span.validity().lastDay());
    }

    private static double squareKilometres(ControlSpan span) {
        return span.cells().stream().mapToDouble(Cell::squareKilometres).sum();
    }
}
