package org.controlatlas.store.postgis;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;

/** Who held which cells, from which day to which. */
final class ControlTables {

    static final Table<HeldCell> HELD_CELLS = new Table<>(
            "control_cell",
            List.of("span", "cell", "account", "validity", "around", "may_overlap"),
            ControlTables::heldCells,
            (line, held) -> line.text(held.span())
                    .text(held.cell())
                    .id(held.account())
                    .range(held.validity())
                    .range(held.around())
                    .truth(held.overlaps()),
            row -> new HeldCell(
                    row.text("span"),
                    row.text("cell"),
                    new Account(row.text("account")),
                    row.range("validity"),
                    row.range("around"),
                    row.truth("may_overlap")));

    private static final List<String> SPAN_COLUMNS = List.of(
            "id",
            "district",
            "party",
            "status",
            "validity",
            "start_earliest",
            "start_best",
            "start_latest",
            "end_earliest",
            "end_best",
            "end_latest",
            "certainty",
            "account",
            "citations",
            "note");

    private ControlTables() {}

    /** @param ground returns the cells of the span with this id */
    static Table<ControlSpan> spans(Function<String, List<Cell>> ground) {
        return new Table<>(
                "control_span",
                SPAN_COLUMNS,
                dataset -> dataset.spans().stream(),
                ControlTables::write,
                row -> read(row, ground.apply(row.text("id"))));
    }

    private static Stream<HeldCell> heldCells(Dataset dataset) {
        var around = new Around(dataset);
        var overlaps = dataset.description().overlaps();
        return dataset.spans().stream()
                .flatMap(span -> span.cells().stream()
                        .map(cell -> new HeldCell(
                                span.id(),
                                cell.id(),
                                span.account(),
                                span.validity(),
                                around.of(span, cell),
                                overlaps)));
    }

    private static CopyLine write(CopyLine line, ControlSpan span) {
        return line.text(span.id())
                .id(span.district())
                .id(span.party())
                .text(span.status())
                .range(span.validity())
                .days(span.start())
                .days(span.lastDay())
                .text(span.certainty().word())
                .id(span.account())
                .ids(span.citations())
                .local(span.note());
    }

    private static ControlSpan read(Row row, List<Cell> cells) throws SQLException {
        return new ControlSpan(
                row.text("id"),
                new DistrictId(row.text("district")),
                cells,
                new PartyId(row.text("party")),
                row.text("status"),
                row.range("validity"),
                row.uncertainDay("start"),
                row.uncertainDay("end"),
                row.certainty(),
                new Account(row.text("account")),
                row.list("citations", CitationId::new),
                row.local("note"));
    }

    /**
     * A cell of a span, with what the database needs to see that nobody else holds it.
     *
     * @param around the days on which the span may decide who may hold the cell
     * @param overlaps whether somebody else may
     */
    record HeldCell(String span, String cell, Account account, DateRange validity, DateRange around, boolean overlaps) {

        Cell in(Map<String, Cell> cells) {
            return Objects.requireNonNull(cells.get(cell), cell);
        }
    }
}
