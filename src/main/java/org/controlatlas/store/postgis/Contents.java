package org.controlatlas.store.postgis;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Citation;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.Party;
import org.controlatlas.territory.Region;
import org.controlatlas.territory.Source;
import org.controlatlas.territory.Status;
import org.controlatlas.territory.Zone;

/** All tables together are one {@link Dataset}. */
final class Contents {

    /** What is named comes before what names it. */
    private static final List<Table<?>> TABLES = List.of(
            DescriptionTables.TITLE,
            DescriptionTables.SOURCES,
            DescriptionTables.CITATIONS,
            DescriptionTables.NAMES,
            DescriptionTables.PARTIES,
            DescriptionTables.STATUSES,
            GroundTables.REGIONS,
            GroundTables.DISTRICTS,
            GroundTables.ZONES,
            GroundTables.CELLS,
            ControlTables.spans(Map.of()),
            ControlTables.HELD_CELLS,
            ChronicleTables.LEGAL_STATUSES,
            ChronicleTables.EVENTS,
            GroundTables.PLACES,
            ChronicleTables.PERIODS,
            ChronicleTables.STATED_AREAS,
            GroundTables.BACKGROUND);

    private Contents() {}

    /** Puts the data set in the place of what is there, which readers see until the transaction is committed. */
    static void replace(Connection connection, Dataset dataset) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table dataset in exclusive mode");
            for (var i = TABLES.size() - 1; i >= 0; i--) {
                statement.executeUpdate("delete from " + TABLES.get(i).name());
            }
        }
        for (var table : TABLES) {
            table.write(connection, dataset);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze"); // or questions are planned for the data set that was there before
        }
    }

    /** Returns the version that is there; empty if no data set is. */
    static Optional<String> version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select version from dataset")) {
            return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
        }
    }

    /** How many spans there are. */
    static long spans(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from control_span")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** From the connection's next query on, sees everything as it is then. */
    static void freeze(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    /** Reads the data set that is there from a frozen connection. */
    static Optional<Dataset> read(Connection connection) throws SQLException {
        return read(connection, Contents::spans);
    }

    /** Reads all of it but the spans. */
    static Optional<Dataset> readGround(Connection connection) throws SQLException {
        return read(connection, (same, cells) -> List.of());
    }

    private interface Spans {
        List<ControlSpan> read(Connection connection, List<Cell> cells) throws SQLException;
    }

    private static Optional<Dataset> read(Connection connection, Spans spans) throws SQLException {
        var titles = DescriptionTables.TITLE.read(connection);
        return titles.isEmpty() ? Optional.empty() : Optional.of(read(connection, titles.get(0), spans));
    }

    private static Dataset read(Connection connection, DescriptionTables.Title title, Spans spans) throws SQLException {
        var cells = GroundTables.CELLS.read(connection);
        return new Dataset(
                title.description(),
                title.version(),
                title.days(),
                Dataset.byId(GroundTables.DISTRICTS.read(connection), District::id),
                Dataset.byId(GroundTables.REGIONS.read(connection), Region::id),
                Dataset.byId(GroundTables.ZONES.read(connection), Zone::id),
                Dataset.byId(DescriptionTables.PARTIES.read(connection), Party::id),
                Dataset.byId(DescriptionTables.STATUSES.read(connection), Status::id),
                cells,
                spans.read(connection, cells),
                ChronicleTables.LEGAL_STATUSES.read(connection),
                ChronicleTables.EVENTS.read(connection),
                GroundTables.PLACES.read(connection),
                ChronicleTables.PERIODS.read(connection),
                ChronicleTables.STATED_AREAS.read(connection),
                Dataset.byId(DescriptionTables.SOURCES.read(connection), Source::id),
                Dataset.byId(DescriptionTables.CITATIONS.read(connection), Citation::id),
                names(connection),
                GroundTables.BACKGROUND.read(connection));
    }

    private static List<ControlSpan> spans(Connection connection, List<Cell> cells) throws SQLException {
        return ControlTables.spans(Dataset.byId(cells, Cell::id)).read(connection);
    }

    private static Map<String, LocalText> names(Connection connection) throws SQLException {
        Map<String, LocalText> names = new LinkedHashMap<>();
        DescriptionTables.NAMES.read(connection).forEach(it -> names.put(it.getKey(), it.getValue()));
        return names;
    }
}
