package org.controlatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.FileFormat;
import org.controlatlas.http.NotInstalled;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * GeoParquet 1.1, written by DuckDB, whose 80 MB are on the class path only of a server that was built with them.
 *
 * @param driver name of DuckDB's driver class
 */
record GeoParquet(JsonMapper json, String driver) implements Format {

    private static final String TABLE = "CREATE TABLE layer (%s, bbox STRUCT(xmin DOUBLE, ymin DOUBLE, xmax DOUBLE,"
            + " ymax DOUBLE), geometry BLOB)";
    private static final String ROW = "INSERT INTO layer VALUES (%s, {'xmin': ?, 'ymin': ?, 'xmax': ?, 'ymax': ?}, ?)";
    private static final String FILE = "COPY layer TO '%s' (FORMAT parquet, COMPRESSION zstd, KV_METADATA {%s})";

    GeoParquet(JsonMapper json) {
        this(json, "org.duckdb.DuckDBDriver");
    }

    @Override
    public FileFormat kind() {
        return FileFormat.PARQUET;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        var layer = export.layer();
        var columns = export.columns(layer);
        try (var connection = connect(file.resolveSibling("layer.duckdb"))) {
            run(
                    TABLE.formatted(columns.stream().map(GeoParquet::definition).collect(Collectors.joining(", "))),
                    connection);
            insert(layer, columns, connection);
            var metadata = new GeoParquetMetadata(json, export, layer)
                    .entries().entrySet().stream()
                            .map(it -> it.getKey() + ": " + quoted(it.getValue()))
                            .collect(Collectors.joining(", "));
            run(FILE.formatted(file.toString().replace("'", "''"), metadata), connection);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Connection connect(Path database) throws SQLException {
        try {
            var duckDb = Class.forName(driver)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
            return Objects.requireNonNull(duckDb.connect("jdbc:duckdb:" + database, new Properties()));
        } catch (ReflectiveOperationException e) {
            throw new NotInstalled("this server was built without GeoParquet, which takes 80 MB;"
                    + " build it with mvn -Pgeoparquet package, or run it with mvn -Pgeoparquet spring-boot:run");
        }
    }

    private static void insert(Layer layer, List<Column> columns, Connection connection) throws SQLException {
        var places = Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
        try (var row = connection.prepareStatement(ROW.formatted(places))) {
            for (var feature : layer.features()) {
                for (var i = 0; i < columns.size(); i++) {
                    row.setObject(i + 1, columns.get(i).of(feature));
                }
                setGeometry(row, columns.size() + 1, layer, feature);
                row.executeUpdate();
            }
        }
    }

    private static void setGeometry(PreparedStatement row, int first, Layer layer, Feature feature)
            throws SQLException {
        var geometry = layer.geometry(feature);
        if (geometry.isEmpty()) {
            for (var i = first; i < first + 5; i++) {
                row.setObject(i, null);
            }
            return;
        }
        var extent = geometry.get().getEnvelopeInternal();
        row.setDouble(first, extent.getMinX());
        row.setDouble(first + 1, extent.getMinY());
        row.setDouble(first + 2, extent.getMaxX());
        row.setDouble(first + 3, extent.getMaxY());
        row.setBytes(first + 4, new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry.get()));
    }

    private static String definition(Column column) {
        return "\"" + column.name() + "\" "
                + switch (column.type()) {
                    case TEXT -> "VARCHAR";
                    case NUMBER -> "DOUBLE";
                    case DAY -> "DATE";
                };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void run(String sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
