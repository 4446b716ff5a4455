package org.controlatlas.intake.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoParquet file, read by DuckDB, which only a build with the Maven profile {@code geoparquet} carries. */
record GeoParquetFile(Path file) implements RowFile {

    private static final String ROWS = "SELECT * FROM read_parquet('%s')";
    private static final String METADATA =
            "SELECT decode(value) FROM parquet_kv_metadata('%s') WHERE decode(key) = 'geo'";

    @Override
    public FileCrs crs(Place place, Findings findings) throws IOException {
        var crs = column(metadata()).path("crs");
        var code = crs.path("id").path("code").asString("");
        if (crs.isMissingNode() || code.equals("CRS84")) {
            return FileCrs.CRS84;
        }
        return crs.path("id").path("authority").asString("").equals("EPSG") && code.matches("\\d+")
                ? FileCrs.ofEpsg(Integer.parseInt(code), place, findings)
                : FileCrs.unknown(crs.path("name").asString("without a name"), place, findings);
    }

    @Override
    public List<FeatureRow> rows(Place place, Findings findings) throws IOException {
        var geometry = metadata().path("primary_column").asString("geometry");
        var rows = new ArrayList<FeatureRow>();
        try (var connection = open();
                var statement = connection.createStatement();
                var result = statement.executeQuery(ROWS.formatted(path()))) {
            while (result.next()) {
                rows.add(row(result, geometry));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return rows;
    }

    private JsonNode metadata() throws IOException {
        try (var connection = open();
                var statement = connection.createStatement();
                var result = statement.executeQuery(METADATA.formatted(path()))) {
            if (!result.next()) {
                throw new UnreadableFile(
                        file.getFileName() + " is Parquet without a word of geometry (GeoParquet 1.0)");
            }
            return JsonMapper.shared().readTree(result.getString(1));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static JsonNode column(JsonNode metadata) {
        return metadata.path("columns").path(metadata.path("primary_column").asString("geometry"));
    }

    private String path() {
        return file.toString().replace("'", "''");
    }

    private Connection open() throws SQLException {
        try {
            return DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new UnreadableFile(
                    file.getFileName() + " needs a build that reads GeoParquet (mvn -Pgeoparquet package, 80 MB more);"
                            + " or convert it (ogr2ogr features.gpkg " + file.getFileName() + ")",
                    e);
        }
    }

    private UnreadableFile unreadable(SQLException e) {
        return new UnreadableFile(file.getFileName() + " is no GeoParquet file: " + e.getMessage(), e);
    }

    private static FeatureRow row(ResultSet row, String geometryColumn) throws SQLException {
        Map<String, String> properties = new LinkedHashMap<>();
        Optional<Geometry> ground = Optional.empty();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var name = row.getMetaData().getColumnName(i);
            if (name.equals(geometryColumn)) {
                ground = geometry(row.getBytes(i));
            } else if (row.getString(i) != null) {
                properties.put(name, row.getString(i).strip());
            }
        }
        return new FeatureRow(ground, properties);
    }

    private static Optional<Geometry> geometry(byte @Nullable [] wkb) {
        try {
            return wkb == null ? Optional.empty() : Optional.of(new WKBReader().read(wkb));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
