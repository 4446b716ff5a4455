package org.controlatlas.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The villages whose side the sources state, and who the shipped data set says held them on those days. */
class ShippedAnchorsTest {

    private static final Path ANCHORS = Path.of("geodata/karabakh/recipe/anchors.csv");
    private static final Dataset KARABAKH = DatasetLoader.load(Path.of("geodata/karabakh"));
    private static final TimeSlicer SLICER = new TimeSlicer(KARABAKH);
    private static final Set<String> LINES = Set.of("line-of-contact-1994", "zone-2020");
    private static final String POCKET = "khtsaberd";

    @ParameterizedTest
    @MethodSource("anchors")
    void aVillageIsHeldByItsStatedSide(CSVRecord anchor) throws IOException {
        var cell = cellAt(anchor).orElseThrow();

        for (var day : Set.of(first(anchor), last(anchor))) {
            assertThat(SLICER.around(day, Account.CONSENSUS, List.of(cell))
                            .apply(cell)
                            .on(day))
                    .extracting(span -> span.party().value())
                    .as("%s on %s", anchor.get("name"), day)
                    .containsExactly(statedHolder(anchor, day));
        }
    }

    /** Ground inside a line, or inside the pocket that was left behind one, was held by Armenian forces. */
    private static String statedHolder(CSVRecord village, LocalDate day) throws IOException {
        var inside = rows().filter(it -> it.get("lon").equals(village.get("lon"))
                        && it.get("lat").equals(village.get("lat")))
                .filter(it -> !day.isBefore(first(it)) && !day.isAfter(last(it)))
                .anyMatch(it -> it.get("side").equals("inside")
                        && (LINES.contains(it.get("area")) || it.get("area").equals(POCKET)));
        return inside ? "armenian-forces" : "azerbaijan";
    }

    @Test
    void thereAreVillagesToCheckOnBothLinesAndBothSides() throws IOException {
        assertThat(anchors().map(it -> it.get("area") + " " + it.get("side")).distinct())
                .containsExactlyInAnyOrder(
                        "line-of-contact-1994 inside",
                        "line-of-contact-1994 outside",
                        "zone-2020 inside",
                        "zone-2020 outside");
        assertThat(anchors().count()).isGreaterThan(35);
    }

    /** Those on a stated side of a line of control that lie in a district of the data set. */
    static Stream<CSVRecord> anchors() throws IOException {
        return rows().filter(it -> LINES.contains(it.get("area")))
                .filter(it -> Set.of("inside", "outside").contains(it.get("side")))
                .filter(it -> cellAt(it).isPresent());
    }

    private static Stream<CSVRecord> rows() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(ANCHORS, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords().stream()
                    .filter(it -> !it.get("lon").isEmpty());
        }
    }

    private static LocalDate first(CSVRecord anchor) {
        var from = anchor.get("from");
        return from.isEmpty() ? KARABAKH.days().start() : LocalDate.parse(from);
    }

    private static LocalDate last(CSVRecord anchor) {
        var to = anchor.get("to");
        return to.isEmpty() ? KARABAKH.lastDay() : LocalDate.parse(to);
    }

    private static Optional<Cell> cellAt(CSVRecord anchor) {
        var point = new GeometryFactory()
                .createPoint(
                        new Coordinate(Double.parseDouble(anchor.get("lon")), Double.parseDouble(anchor.get("lat"))));
        return KARABAKH.cells().stream()
                .filter(it -> it.geometry().contains(point))
                .findFirst();
    }
}
