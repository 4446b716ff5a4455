package org.controlatlas.store.postgis;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.territory.Dataset;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * One table, and how values become its rows and rows values again. Order is kept.
 *
 * @param columns beside the ordinal, in the order that {@code writer} gives them
 * @param values what of a data set it holds
 */
record Table<T>(
        String name,
        List<String> columns,
        Function<Dataset, Stream<T>> values,
        BiFunction<CopyLine, T, CopyLine> writer,
        Reader<T> reader) {

    private static final int ROWS_AT_ONCE = 5_000;

    /** Makes a value of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** A table that only the database reads. */
    static <T> Table<T> written(
            String name,
            List<String> columns,
            Function<Dataset, Stream<T>> values,
            BiFunction<CopyLine, T, CopyLine> writer) {
        return new Table<>(name, columns, values, writer, row -> {
            throw new IllegalStateException(name + " is for the database alone");
        });
    }

    void write(Connection connection, Dataset dataset) throws SQLException, IOException {
        var sql = "copy %s (ordinal, %s) from stdin".formatted(name, String.join(", ", columns));
        try (var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql);
                var rows = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            write(rows, values.apply(dataset).iterator());
        }
    }

    private void write(Writer rows, Iterator<T> values) throws IOException {
        for (var ordinal = 1; values.hasNext(); ordinal++) {
            rows.write(writer.apply(new CopyLine(ordinal), values.next()).toString());
        }
    }

    List<T> read(Connection connection) throws SQLException {
        return read(connection, "order by ordinal");
    }

    /**
     * Reads some rows.
     *
     * @param which what follows the name of the table in the question, with a question mark for each of {@code values}
     */
    List<T> read(Connection connection, String which, Object... values) throws SQLException {
        var sql = columns.stream()
                .map(Table::selected)
                .collect(Collectors.joining(", ", "select ", " from " + name + " " + which));
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var row = new Row(statement.executeQuery());
            var read = new ArrayList<T>();
            while (row.next()) {
                read.add(reader.read(row));
            }
            return read;
        }
    }

    /** Ranges come as two days and geometries as plain WKB: the driver knows neither. */
    private static String selected(String column) {
        return switch (column) {
            case "geometry" -> "st_asbinary(geometry) as geometry";
            case "validity", "around", "days" ->
                "lower(%1$s) as %1$s_lower, upper(%1$s) as %1$s_upper".formatted(column);
            default -> column;
        };
    }
}
