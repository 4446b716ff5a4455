package org.controlatlas.intake.outside;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
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
import org.sqlite.SQLiteConfig;

/** An OGC GeoPackage that holds one table of features. */
record GeoPackageFile(Path file) implements RowFile {

    private static final int HEADER_BYTES = 8;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private record Layer(String table, String column, int epsg) {}

    @Override
    public FileCrs crs(Place place, Findings findings) {
        try (var connection = open()) {
            return FileCrs.ofEpsg(layer(connection).epsg, place, findings);
        } catch (SQLException e) {
            throw new UnreadableFile(file.getFileName() + " is no GeoPackage: " + e.getMessage(), e);
        }
    }

    @Override
    public List<FeatureRow> rows(Place place, Findings findings) {
        var rows = new ArrayList<FeatureRow>();
        try (var connection = open();
                var statement = connection.createStatement()) {
            var layer = layer(connection);
            var result = statement.executeQuery("SELECT * FROM \"" + layer.table.replace("\"", "\"\"") + "\"");
            while (result.next()) {
                rows.add(new FeatureRow(geometry(result.getBytes(layer.column)), properties(result, layer.column)));
            }
        } catch (SQLException e) {
            throw new UnreadableFile(file.getFileName() + " is no GeoPackage: " + e.getMessage(), e);
        }
        return rows;
    }

    private Connection open() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private Layer layer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var result = statement.executeQuery("SELECT table_name, column_name, organization_coordsys_id"
                    + " FROM gpkg_geometry_columns JOIN gpkg_spatial_ref_sys USING (srs_id) ORDER BY table_name");
            var layers = new ArrayList<Layer>();
            while (result.next()) {
                layers.add(new Layer(result.getString(1), result.getString(2), result.getInt(3)));
            }
            if (layers.size() != 1) {
                throw new UnreadableFile(file.getFileName() + " holds " + layers.size() + " layers "
                        + layers.stream().map(Layer::table).toList() + "; keep the one to import in a file of its own");
            }
            return layers.get(0);
        }
    }

    private static Map<String, String> properties(ResultSet row, String geometryColumn) throws SQLException {
        Map<String, String> properties = new LinkedHashMap<>();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var name = row.getMetaData().getColumnName(i);
            var text = row.getString(i);
            if (!name.equals(geometryColumn) && text != null) {
                properties.put(name, text.strip());
            }
        }
        return properties;
    }

    /** What follows the header of the standard's own is WKB. */
    private static Optional<Geometry> geometry(byte @Nullable [] blob) {
        if (blob == null || blob.length < HEADER_BYTES) {
            return Optional.empty();
        }
        var start = HEADER_BYTES + ENVELOPE_BYTES[Math.min(4, (blob[3] >> 1) & 7)];
        var bytes = new byte[blob.length - start];
        ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN).position(start).get(bytes);
        try {
            return Optional.of(new WKBReader().read(bytes));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
