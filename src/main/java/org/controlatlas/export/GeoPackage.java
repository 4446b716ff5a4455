package org.controlatlas.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.controlatlas.atlas.Collection;
import org.controlatlas.http.FileFormat;
import org.springframework.core.io.ClassPathResource;
import org.sqlite.SQLiteDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * OGC GeoPackage: a table with an R-tree for each collection, days as dates, and a style with which QGIS colours control by
 * party and moves through time.
 */
record GeoPackage(JsonMapper json) implements Format {

    /** Where the tables tell when something was done. */
    private static final List<String> TIMES = List.of(
            "gpkg_contents SET last_change", "gpkg_metadata_reference SET timestamp", "layer_styles SET update_time");

    @Override
    public FileFormat kind() {
        return FileFormat.GEOPACKAGE;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        var sqlite = new SQLiteDataSource();
        sqlite.setUrl("jdbc:sqlite:" + file);
        try (var connection = sqlite.getConnection()) {
            connection.setAutoCommit(false);
            run(script("geopackage.sql"), connection);
            writeRights(export, connection);
            for (var layer : export.layers()) {
                new GeoPackageTable(layer, export.columns(layer), connection).write();
                run(script("geopackage-index.sql").replace("${table}", layer.name()), connection);
                if (layer.name().equals(Collection.CONTROL)) {
                    writeStyle(layer, QgisStyle.of(export.dataset()), connection);
                }
            }
            date(export.dataset().lastDay(), connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void writeRights(Export export, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'https://schema.org/license', 'application/json', ?)")) {
            insert.setString(1, json.writeValueAsString(Rights.of(export.dataset())));
            insert.executeUpdate();
        }
        run("INSERT INTO gpkg_metadata_reference (reference_scope, md_file_id) VALUES ('geopackage', 1)", connection);
    }

    private static void writeStyle(Layer layer, String qml, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO layer_styles (f_table_catalog, f_table_schema,"
                + " f_table_name, f_geometry_column, styleName, styleQML, useAsDefault, description, owner)"
                + " VALUES ('', '', ?, 'geom', ?, ?, 1, 'Control by party, status as a pattern', '')")) {
            insert.setString(1, layer.name());
            insert.setString(2, layer.name());
            insert.setString(3, qml);
            insert.executeUpdate();
        }
    }

    /** Gives the file the day up to which its data tell, so that the same data make the same bytes whenever it is made. */
    private static void date(LocalDate day, Connection connection) throws SQLException {
        for (var time : TIMES) {
            try (var update = connection.prepareStatement("UPDATE " + time + " = ?")) {
                update.setString(1, day + "T00:00:00.000Z");
                update.executeUpdate();
            }
        }
    }

    private static void run(String script, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static String script(String name) throws IOException {
        return new ClassPathResource("export/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
