package org.controlatlas.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.atlas.Feature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Writes one table of features into a GeoPackage, with its index. */
final class GeoPackageTable {

    private static final int WGS84 = 4326;
    private static final int HEADER_BYTES = 40;
    /** Little-endian, with an envelope of two dimensions. */
    private static final byte FLAGS = 0b11;

    private final Layer layer;
    private final List<Column> columns;
    private final Connection connection;

    GeoPackageTable(Layer layer, List<Column> columns, Connection connection) {
        this.layer = layer;
        this.columns = columns;
        this.connection = connection;
    }

    void write() throws SQLException {
        create();
        describe();
        var places = Stream.generate(() -> "?").limit(columns.size() + 2L).collect(Collectors.joining(", "));
        try (var row = connection.prepareStatement("INSERT INTO \"" + layer.name() + "\" VALUES (" + places + ")");
                var box = connection.prepareStatement(
                        "INSERT INTO \"rtree_" + layer.name() + "_geom\" VALUES (?, ?, ?, ?, ?)")) {
            var fid = 0;
            for (var feature : layer.features()) {
                insert(++fid, feature, row, box);
            }
        }
    }

    private void create() throws SQLException {
        var type = layer.kind().type().toUpperCase(Locale.ROOT);
        var definitions = columns.stream()
                .map(it -> ", \"" + it.name() + "\" " + sqlType(it))
                .collect(Collectors.joining());
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE \"" + layer.name()
                    + "\" (\"fid\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \"geom\" " + type + definitions + ")");
            statement.executeUpdate(
                    "CREATE VIRTUAL TABLE \"rtree_" + layer.name() + "_geom\" USING rtree(id, minx, maxx, miny, maxy)");
        }
    }

    private void describe() throws SQLException {
        var extent = layer.extent();
        try (var contents = connection.prepareStatement(
                        "INSERT INTO gpkg_contents (table_name, data_type, identifier,"
                                + " description, min_x, min_y, max_x, max_y, srs_id) VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?)");
                var geometries = connection.prepareStatement(
                        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")) {
            set(contents, layer.name(), layer.title(), layer.description());
            if (!extent.isNull()) {
                setBox(contents, 4, extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY());
            }
            contents.setInt(8, WGS84);
            contents.executeUpdate();
            set(geometries, layer.name(), layer.kind().type().toUpperCase(Locale.ROOT));
            geometries.setInt(3, WGS84);
            geometries.executeUpdate();
        }
    }

    private void insert(int fid, Feature feature, PreparedStatement row, PreparedStatement box) throws SQLException {
        var geometry = layer.geometry(feature);
        row.setInt(1, fid);
        row.setBytes(2, geometry.map(GeoPackageTable::binary).orElse(null));
        for (var i = 0; i < columns.size(); i++) {
            var value = columns.get(i).of(feature);
            row.setObject(i + 3, value instanceof Double ? value : Objects.toString(value, null));
        }
        row.executeUpdate();
        if (geometry.isPresent()) {
            var extent = geometry.get().getEnvelopeInternal();
            box.setInt(1, fid);
            setBox(box, 2, extent.getMinX(), extent.getMaxX(), extent.getMinY(), extent.getMaxY());
            box.executeUpdate();
        }
    }

    /** A geometry as GeoPackage 1.2, 2.1.3 writes it: a header with its extent, then its WKB. */
    static byte[] binary(Geometry geometry) {
        Envelope extent = geometry.getEnvelopeInternal();
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        return ByteBuffer.allocate(HEADER_BYTES + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'G', 'P', 0, FLAGS})
                .putInt(WGS84)
                .putDouble(extent.getMinX())
                .putDouble(extent.getMaxX())
                .putDouble(extent.getMinY())
                .putDouble(extent.getMaxY())
                .put(wkb)
                .array();
    }

    private static String sqlType(Column column) {
        return switch (column.type()) {
            case TEXT -> "TEXT";
            case NUMBER -> "DOUBLE";
            case DAY -> "DATE";
        };
    }

    private static void set(PreparedStatement statement, String... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }

    private static void setBox(PreparedStatement statement, int first, double... ordinates) throws SQLException {
        for (var i = 0; i < ordinates.length; i++) {
            statement.setDouble(first + i, ordinates[i]);
        }
    }
}
