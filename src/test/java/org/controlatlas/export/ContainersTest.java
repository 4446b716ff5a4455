package org.controlatlas.export;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.controlatlas.geo.GeoJsonGeometryWriter;
import org.controlatlas.store.SquaresStore;
import org.controlatlas.territory.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class ContainersTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new GeoJsonGeometryWriter()))
            .build();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '"', textBlock = """
                    SELECT count(*) FROM control = 9
                    SELECT typeof(valid_from) || min(valid_from) FROM control = text2000-01-01
                    SELECT type FROM pragma_table_info('control') WHERE name LIKE 'valid_from' = DATE
                    SELECT json_extract(metadata, '$.licence') FROM gpkg_metadata = CC-BY-4.0
                    SELECT f_table_name || useAsDefault FROM layer_styles = control1
                    SELECT count(*) FROM rtree_control_geom = 9
                    PRAGMA integrity_check = ok
                    SELECT count(*) FROM pragma_foreign_key_check = 0
                    """)
    void aGeoPackageHoldsDatesStylesAndRights(String question, String expected) throws IOException, SQLException {
        var sqlite = new SQLiteDataSource();
        sqlite.setUrl("jdbc:sqlite:" + write("atlas", "gpkg"));

        try (var connection = sqlite.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            assertThat(answer.getString(1)).isEqualTo(expected);
        }
    }

    @Test
    void aPlacemarkLastsFromItsFirstMomentToItsLast() throws IOException {
        assertThat(Files.readString(write("control", "kml")))
                .contains("<begin>2000-01-01T00:00:00Z</begin>")
                .containsPattern("<end>\\d{4}-\\d{2}-\\d{2}T23:59:59Z</end>")
                .contains("Licence: CC-BY-4.0");
    }

    @Test
    void theReadmeOfShapefilesTellsRightsAndColumns() throws IOException {
        try (var zip = new ZipFile(write("control", "shp.zip").toFile())) {
            var readme =
                    new String(zip.getInputStream(zip.getEntry("README.txt")).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(readme)
                    .contains("Licence: CC-BY-4.0", "Survey of the squares")
                    .contains("dis_nam_fr  district_names_fr: its names by language: fr");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "atlas, geojson",
        "atlas, geojsonl",
        "atlas, jsonfg",
        "atlas, csv",
        "atlas, gpkg",
        "atlas, shp.zip",
        "atlas, fgb",
        "atlas, kml",
        "atlas, parquet",
        "control, pmtiles"
    })
    void theSameDataMakeTheSameBytesAtAnyTime(String name, String extension) throws Exception {
        var first = Files.readAllBytes(write(name, extension));
        var written = Instant.now().truncatedTo(MILLIS);
        while (!Instant.now().truncatedTo(MILLIS).isAfter(written)) { // as files tell times, this is now another
            Thread.onSpinWait();
        }

        assertThat(write(name, extension)).hasBinaryContent(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "jsonfg", "csv", "gpkg", "shp.zip", "fgb", "kml"})
    void aFileMayHoldNothing(String extension) throws IOException {
        var longAgo = new ExportQuery(Optional.of(DateRange.day(LocalDate.of(1500, 1, 1))), Optional.empty());

        assertThat(write("events", extension, longAgo)).exists();
    }

    private Path write(String name, String extension) throws IOException {
        return write(name, extension, new ExportQuery(Optional.empty(), Optional.empty()));
    }

    private Path write(String name, String extension, ExportQuery query) throws IOException {
        var export = Export.of(name, query, new SquaresStore().current());
        var file = Files.createTempDirectory(directory, "export-").resolve(export.fileName(extension));
        new Formats(JSON).get(extension).orElseThrow().write(export, file);
        return file;
    }
}
