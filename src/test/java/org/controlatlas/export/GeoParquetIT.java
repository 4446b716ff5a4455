package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Feature;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.geo.GeodesicArea;
import org.controlatlas.http.NotInstalled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import tools.jackson.databind.json.JsonMapper;

class GeoParquetIT {

    private static final double TOLERANCE = 0.0005;
    private static final Atlas ATLAS = new Atlas(DatasetLoader.load(Path.of("geodata/karabakh")));
    private static final ExportQuery ALL = new ExportQuery(Optional.empty(), Optional.empty());

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"districts", "control", "events", "places", "zones", "atlas"})
    void readsBackAsTheSame(String name) throws IOException, SQLException, ParseException {
        var export = Export.of(name, ALL, ATLAS);
        var features = export.layer().features().stream().collect(Collectors.toMap(Feature::id, Function.identity()));
        var columns = export.columns(export.layer());

        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT * EXCLUDE geometry, ST_AsWKB(geometry) AS wkb FROM '" + write(export) + "'")) {
            while (rows.next()) {
                var feature = Objects.requireNonNull(features.remove(rows.getString("id")));
                for (var column : columns) {
                    assertThat(value(rows, column)).as(column.name()).isEqualTo(column.of(feature));
                }
                assertSameArea(feature, rows.getBytes("wkb"));
            }
        }
        assertThat(features).isEmpty();
    }

    @Test
    void saysWhatTheSpecificationAsksAndWhoMayUseIt() throws IOException, SQLException {
        var file = write(Export.of("control", ALL, ATLAS));
        var geo = JsonMapper.shared().readTree(metadata(file, "geo"));

        assertThat(geo.get("version").asString()).isEqualTo("1.1.0");
        assertThat(geo.get("primary_column").asString()).isEqualTo("geometry");
        assertThat(geo.at("/columns/geometry/encoding").asString()).isEqualTo("WKB");
        assertThat(geo.at("/columns/geometry/geometry_types/0").asString()).isEqualTo("MultiPolygon");
        assertThat(geo.at("/columns/geometry/covering/bbox/xmin/1").asString()).isEqualTo("xmin");
        assertThat(metadata(file, "licence")).isEqualTo("CC-BY-4.0");
    }

    @Test
    void withoutDuckDbSaysHowToGetIt() {
        var format = new GeoParquet(JsonMapper.shared(), "org.duckdb.Absent");

        assertThatThrownBy(() -> format.write(Export.of("control", ALL, ATLAS), directory.resolve("file")))
                .isInstanceOf(NotInstalled.class)
                .hasMessageContaining("mvn -Pgeoparquet");
    }

    private Path write(Export export) throws IOException {
        var file = directory.resolve("file.parquet");
        new GeoParquet(JsonMapper.shared()).write(export, file);
        return file;
    }

    private static String metadata(Path file, String key) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT decode(value) FROM parquet_kv_metadata('" + file
                        + "') WHERE decode(key) = '" + key + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Object value(ResultSet rows, Column column) throws SQLException {
        return switch (column.type()) {
            case TEXT -> rows.getString(column.name());
            case NUMBER -> rows.getObject(column.name());
            case DAY -> rows.getObject(column.name(), LocalDate.class);
        };
    }

    private static void assertSameArea(Feature feature, byte[] wkb) throws ParseException {
        assertThat(wkb == null).isEqualTo(feature.geometry().isEmpty());
        if (wkb != null) {
            var area = GeodesicArea.squareKilometres(feature.geometry().orElseThrow());
            assertThat(GeodesicArea.squareKilometres(new WKBReader().read(wkb)))
                    .isCloseTo(area, within(TOLERANCE * area));
        }
    }
}
