package org.controlatlas.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.controlatlas.dataset.file.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the data set of three squares, one thing at a time. */
class BrokenDatasetTest {

    private static final Path RESOURCES = Path.of("src/test/resources/dataset");

    /** What damaged files are made of. */
    private static final List<String> SHARDS =
            List.of("", ",", ";", "\"", "\n", "\r", "0", "-", "x", "1e999", "null", "[", "{}", "/", "~", "é", "NaN");

    @TempDir
    private Path directory;

    @BeforeEach
    void copySquares() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("squares"))) {
            for (var file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("slips")
    void tellsWhatIsWrongWhereAndWhatWouldBeRight(Slip slip) throws IOException {
        slip.applyTo(directory);

        assertThat(faults()).isEqualTo(slip.faults);
    }

    @Test
    void tellsAllThatIsWrongAtOnceByFileAndLine() throws IOException {
        var titles = List.of(
                "# a hole that runs counter-clockwise",
                "# citation without locator",
                "# unknown citation",
                "# gap after a flag that was taken away",
                "# unknown place",
                "# bad colour",
                "# not a number");
        var together = slips().filter(slip -> titles.contains(slip.title)).toList();
        for (var slip : together) {
            slip.applyTo(directory);
        }

        assertThat(faults())
                .hasSize(titles.size())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        together.stream().flatMap(slip -> slip.faults.stream()).toList());
    }

    @Test
    void namesAMissingFile() throws IOException {
        Files.delete(directory.resolve("places.csv"));

        assertThat(faults()).containsExactly("places.csv: is missing; add the file to the directory of the data set");
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        var names = directory.resolve("names.csv");
        Files.write(names, Files.readString(names).getBytes(ISO_8859_1));

        assertThat(faults()).containsExactly("names.csv:5: is not UTF-8 here; save the file as UTF-8");
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        var names = directory.resolve("names.csv");
        Files.writeString(names, "\uFEFF" + Files.readString(names));

        assertThat(DatasetLoader.load(directory).districts()).hasSize(3);
    }

    @Test
    void givesAnotherVersionToOtherBytes() throws IOException {
        var before = DatasetLoader.load(directory).version();
        assertThat(DatasetLoader.load(directory).version()).isEqualTo(before);

        var names = directory.resolve("names.csv");
        Files.writeString(names, Files.readString(names).replace("Cedar", "Cedars"));

        assertThat(DatasetLoader.load(directory).version()).isNotEqualTo(before);
    }

    @Test
    void listsTheFaultsInItsMessage() throws IOException {
        Files.delete(directory.resolve("places.csv"));

        var invalid = catchThrowableOfType(InvalidDataset.class, () -> DatasetLoader.load(directory));

        assertThat(invalid)
                .hasMessage(directory + " has a fault:\n"
                        + "places.csv: is missing; add the file to the directory of the data set");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverBreaksInAnyOtherWay(long seed) throws IOException {
        var random = new Random(seed);
        var files = Objects.requireNonNull(directory.toFile().list());
        Arrays.sort(files);
        var file = directory.resolve(files[random.nextInt(files.length)]);
        var text = new StringBuilder(Files.readString(file));
        for (var i = 0; i < 3; i++) {
            var start = random.nextInt(text.length());
            text.replace(start, start + random.nextInt(12), SHARDS.get(random.nextInt(SHARDS.size())));
        }
        Files.writeString(file, text);

        assertThat(faults()).doesNotHaveDuplicates();
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private List<String> faults() {
        var invalid = catchThrowableOfType(InvalidDataset.class, () -> DatasetLoader.load(directory));
        return invalid == null
                ? List.of()
                : invalid.faults().stream().map(Fault::toString).toList();
    }

    /** Blocks of {@code slips.txt}: a title, {@code file: text -> other text}, and the faults that must come of it. */
    static Stream<Slip> slips() throws IOException {
        return Arrays.stream(Files.readString(RESOURCES.resolve("slips.txt")).split("\n\n"))
                .map(block -> block.strip().split("\n"))
                .map(lines -> new Slip(lines[0], lines[1], Arrays.asList(lines).subList(2, lines.length)));
    }

    record Slip(String title, String change, List<String> faults) {

        void applyTo(Path directory) throws IOException {
            var colon = change.indexOf(": ");
            var arrow = change.indexOf(" ->");
            var text = change.substring(colon + 2, arrow).replace("\\n", "\n");
            var replacement =
                    change.substring(Math.min(arrow + 4, change.length())).replace("\\n", "\n");
            var file = directory.resolve(change.substring(0, colon));
            var before = Files.readString(file);
            assertThat(before.split(Pattern.quote(text), -1))
                    .as("one such text")
                    .hasSize(2);
            Files.writeString(file, before.replace(text, replacement));
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
