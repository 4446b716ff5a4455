package org.controlatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.controlatlas.geo.GeodesicArea;
import org.controlatlas.intake.outside.UnreadableFile;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Slips of real archives, one in each file: what is said of it, and what is left of it when it is repaired. */
class DirtTest {

    private static final double SQUARE = square(10, 11);
    private static final String RING = "[[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]";
    private static final String GROUND = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"id": "ash"}, "geometry": {"type": "Polygon", "coordinates": [%s]}}]}
            """.formatted(RING);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "has rings in the wrong direction | Polygon | [[[10, 50], [10, 51], [11, 51], [11, 50], [10, 50]]] | 1",
                "writes latitude before longitude | Polygon | [[[50, 110], [51, 110], [51, 111], [50, 111], [50, 110]]] | 1",
                "is not valid: self-intersection at 10.5 50.5 | Polygon | [[[10, 50], [11, 51], [11, 50], [10, 51], [10, 50]]] | 0.5",
                "crosses the 180th meridian | Polygon | [[[179.5, 50], [-179.5, 50], [-179.5, 51], [179.5, 51], [179.5, 50]]] | 1",
                "crosses the 180th meridian | Polygon | [[[179.5, 50], [180.5, 50], [180.5, 51], [179.5, 51], [179.5, 50]]] | 1",
                "crosses the 180th meridian | Polygon | [[[-180.5, 50], [-179.5, 50], [-179.5, 51], [-180.5, 51], [-180.5, 50]]] | 1",
            })
    void groundIsNamedAndRepaired(String problem, String type, String coordinates, double squares) throws IOException {
        var file = write("a.geojson", feature("\"party\": \"Red\", \"start\": \"1990\"", type, coordinates));

        assertThatThrownBy(() -> features(file, false)).hasMessageContaining("a.geojson, feature 1: " + problem);

        assertThat(area(features(file, true))).isEqualTo(squares * SQUARE, within(SQUARE / 1000));
        assertThat(report()).contains("a.geojson,1,repaired,").contains(problem.split(":")[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[10, 50, 7], [11, 50, 7], [11, 51, 7], [10, 51, 7], [10, 50, 7]]]",
                "[[[170, 50], [180, 50], [180, 51], [170, 51], [170, 50]]]",
                "[[[-180, 50], [180, 50], [180, 51], [-180, 51], [-180, 50]]]"
            })
    void groundWithHeightsOrAtTheEdgeOfTheMapIsSound(String coordinates) throws IOException {
        var file = write("a.geojson", feature("\"party\": \"Red\", \"start\": \"1990\"", "Polygon", coordinates));

        assertThat(features(file, false).spans()).isNotEmpty();
    }

    @Test
    void polygonsInACollectionAreTakenAndTheRestIsNamed() throws IOException {
        var file = write("a.geojson", """
                {"type": "Feature", "properties": {"party": "Red", "start": "1990"}, "geometry": {"type": "GeometryCollection",
                "geometries": [{"type": "Polygon", "coordinates": [%s]}, {"type": "Point", "coordinates": [10, 50]}]}}
                """.formatted(RING));

        assertThatThrownBy(() -> features(file, false))
                .hasMessageContaining("a.geojson, feature 1: is a GeometryCollection");

        assertThat(area(features(file, true))).isEqualTo(SQUARE, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({
        "12/31/1993, 1993-12-31, true, ''",
        "31.12.1993, 1993-12-31, true, ''",
        "1993-12-31T12:30:00, 1993-12-31, true, ''",
        "1993-12-30T22:00:00Z, 1993-12-31, false, near midnight",
        "2202-02-24, , false, in the future",
        "1993-02-30, , false, is not a date",
        "1993.0, 1993-01-01, false, ''",
    })
    void daysAreReadOrNamed(String text, LocalDate day, boolean sound, String problem) throws IOException {
        var file = write(
                "a.geojson", feature("\"party\": \"Red\", \"start\": \"" + text + "\"", "Polygon", "[" + RING + "]"));

        if (sound) {
            assertThat(features(file, false).days().start()).isEqualTo(day);
        } else {
            assertThatThrownBy(() -> features(file, false))
                    .hasMessageContaining("feature 1: ")
                    .hasMessageContaining(problem);
        }
    }

    @Test
    void aDayThatMayBeReadTwoWaysIsNamedInTheReport() throws IOException {
        var file = write(
                "a.geojson", feature("\"party\": \"Red\", \"start\": \"03/04/1993\"", "Polygon", "[" + RING + "]"));

        assertThat(features(file, false).days().start()).isEqualTo("1993-04-03");
        assertThat(report()).contains("03/04/1993 is read as 1993-04-03").contains("say --month-first");
    }

    @Test
    void lettersThatAreNotUtf8AreNeverLost() throws IOException {
        var ground = write("ground.geojson", GROUND);
        var table = directory.resolve("rows.csv");
        Files.write(table, "id,party,start\nash,Ébène,1990\n".getBytes(Charset.forName("windows-1252")));

        assertThatThrownBy(() -> at(false).records(table, ground))
                .hasMessageContaining("rows.csv: is not written in UTF-8");

        var dataset = at(true).records(table, ground).dataset();
        assertThat(dataset.parties().values())
                .extracting(it -> it.names().in("en", ""))
                .contains("Ébène");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFid,party,start\r\nash,Red,1990\r\n",
                "id,party,start\r\nash,Red,1990\r\n\r\n",
                "id, party , start\n ash ,Red,1990"
            })
    void tablesOfOtherSystemsAreRead(String text) throws IOException {
        var ground = write("ground.geojson", "\uFEFF" + GROUND.replace("\n", "\r\n"));

        var dataset = at(false).records(write("rows.csv", text), ground).dataset();

        assertThat(dataset.parties().values()).extracting(it -> it.id().value()).contains("red");
        assertThat(report()).contains("ground.geojson,,notice,\"begins with a byte order mark");
    }

    @Test
    void aLineThatIsNotJsonIsNamedByItsNumber() throws IOException {
        var sound = feature("\"party\": \"Red\", \"start\": \"1990\"", "Polygon", "[" + RING + "]")
                .replace("\n", " ");
        var file = write("a.ndjson", sound + "\r\nnot json\r\n");

        assertThatThrownBy(() -> features(file, false)).hasMessageContaining("a.ndjson, feature 2: is not JSON");

        assertThat(features(file, true).spans()).hasSize(1);
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThatThrownBy(() -> features(write("a.geojson", ""), true))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("a.geojson is empty");
    }

    @Test
    void whenRepairLeavesNothingItIsSaidWhy() throws IOException {
        var file = write(
                "a.geojson", feature("\"party\": \"Red\", \"start\": \"2202-01-01\"", "Polygon", "[" + RING + "]"));

        assertThatThrownBy(() -> features(file, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("starts in the future, on 2202-01-01; repaired: leave it out");
    }

    private static String feature(String properties, String type, String coordinates) {
        return """
                {"type": "Feature", "properties": {%s}, "geometry": {"type": "%s", "coordinates": %s}}
                """.formatted(properties, type, coordinates);
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private Dataset features(Path file, boolean repair) throws IOException {
        return at(repair).features(file).dataset();
    }

    private Import at(boolean repair) {
        return Imports.into(directory.resolve("atlas"), repair, Imports.GROUND);
    }

    private String report() throws IOException {
        return Files.readString(directory.resolve("atlas/import-report.csv"));
    }

    private static double area(Dataset dataset) {
        return dataset.districts().values().stream()
                .mapToDouble(District::squareKilometres)
                .sum();
    }

    private static double square(double west, double east) {
        return GeodesicArea.squareKilometres(new GeometryFactory().toGeometry(new Envelope(west, east, 50, 51)));
    }
}
