package org.controlatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.controlatlas.export.Gdal;
import org.controlatlas.intake.outside.UnreadableFile;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as GDAL writes them: what is read from each is what is read from the GeoJSON that GDAL was given, with letters of
 * four alphabets, days, numbers, a hole, a multipolygon and heights.
 */
class OutsideFormatsIT {

    private static final Path SOURCE = Path.of("src/test/resources/intake/formats/holdings.geojson");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "holdings.gpkg, -a_srs EPSG:4326",
        "holdings.fgb, -a_srs EPSG:4326",
        "holdings.fgb, -lco SPATIAL_INDEX=NO",
        "holdings.fgb, -dim XYZ",
        "holdings.shp, -lco ENCODING=UTF-8",
        "holdings.shp, -dim XYZ -lco ENCODING=UTF-8",
    })
    void aFileOfGdalSaysWhatItsSourceSays(String file, String options) throws Exception {
        write(file, options);

        assertSame(imported(directory.resolve(file)), imported(SOURCE), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"holdings.gpkg, EPSG:3035", "holdings.fgb, EPSG:32638", "holdings.shp, EPSG:3857 -lco ENCODING=UTF-8"})
    void aFileInAnotherReferenceSystemIsConvertedAndTheReportSaysSo(String file, String crs) throws Exception {
        write(file, "-t_srs " + crs);

        assertSame(imported(directory.resolve(file)), imported(SOURCE), 1e-3);
        assertThat(Files.readString(directory.resolve("atlas-" + file + "/import-report.txt")))
                .contains(file + ": is in the reference system")
                .contains("and is converted to WGS 84");
    }

    @Test
    void aShapefileMayBeZipped() throws Exception {
        write("holdings.shp", "-lco ENCODING=UTF-8");
        var archive = directory.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var ending : List.of("shp", "dbf", "prj", "cpg")) {
                zip.putNextEntry(new ZipEntry("folder/holdings." + ending));
                Files.copy(directory.resolve("holdings." + ending), zip);
            }
        }

        assertSame(imported(archive), imported(SOURCE), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "CP1252", ""})
    void lettersOfAShapefileAreReadAsItsEncodingSays(String encoding) throws Exception {
        write("holdings.shp", "-fid 1 -lco ENCODING=" + (encoding.isEmpty() ? "CP1252" : encoding));
        if (encoding.isEmpty()) {
            Files.delete(directory.resolve("holdings.cpg"));
        }

        var dataset = imported(directory.resolve("holdings.shp"));

        assertThat(dataset.districts().values())
                .extracting(it -> it.names().in("en", ""))
                .containsExactly("Ébène");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "zip", "fgb", "parquet", "gpkg"})
    void aFileThatIsNotWhatItsNameSaysIsNamed(String ending) throws IOException {
        var file = directory.resolve("words." + ending);
        Files.writeString(
                file, "only words, and a good many of them, so that there is a header to be misread. ".repeat(9));
        Files.writeString(directory.resolve("words.dbf"), "more words ".repeat(20));

        assertThatThrownBy(() -> imported(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("words.");
    }

    private void write(String file, String options) throws IOException, InterruptedException {
        var files = Stream.of(directory.resolve(file).toString(), SOURCE.toString());
        Gdal.ogr2ogr(Stream.concat(files, Stream.of(options.split(" "))).toArray(String[]::new));
    }

    private Dataset imported(Path file) throws IOException {
        var out = directory.resolve("atlas-" + file.getFileName());
        return Imports.of(Imports.request(out, false, Optional.of(true), Imports.GROUND))
                .features(file)
                .dataset();
    }

    private static void assertSame(Dataset found, Dataset expected, double tolerance) {
        assertThat(found.districts().keySet()).isEqualTo(expected.districts().keySet());
        for (var district : expected.districts().values()) {
            var other = found.district(district.id());
            assertThat(other.names()).isEqualTo(district.names());
            assertThat(other.squareKilometres())
                    .isEqualTo(district.squareKilometres(), within(tolerance * district.squareKilometres()));
        }
        assertThat(found.spans())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("cells", "citations")
                .isEqualTo(expected.spans());
        assertThat(found.statedAreas())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("citation")
                .isEqualTo(expected.statedAreas());
    }
}
