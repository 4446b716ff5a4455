package org.controlatlas.store.postgis;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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

    /** For the constraint and the indexes: what a reader wants of it stands in the spans. */
    static final Table<HeldCell> HELD_CELLS = Table.written(
            "control_cell",
            List.of("span", "cell", "account", "validity", "around", "may_overlap"),
            ControlTables::heldCells,
            (line, held) -> line.id(held.span())
                    .id(held.cell())
                    .id(held.account())
                    .range(held.validity())
                    .range(held.around())
                    .truth(held.overlaps()));

    private static final List<String> SPAN_COLUMNS = List.of(
            "id",
            "district",
            "cells",
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

    /** @param ground the cells by their ids; not needed to write */
    static Table<ControlSpan> spans(Map<String, Cell> ground) {
        return new Table<>(
                "control_span",
                SPAN_COLUMNS,
                dataset -> dataset.spans().stream(),
                ControlTables::write,
                row -> read(row, ground));
    }

    /** The place of each cell in the order of the data set, from 1, by the cell's id: its ordinal in the database. */
    static Map<String, Integer> places(Dataset dataset) {
        Map<String, Integer> places = new HashMap<>();
        dataset.cells().forEach(it -> places.put(it.id(), places.size() + 1));
        return places;
    }

    private static Stream<HeldCell> heldCells(Dataset dataset) {
        var around = new Around(dataset);
        var overlaps = dataset.description().overlaps();
        var places = places(dataset);
        return IntStream.range(0, dataset.spans().size()).boxed().flatMap(index -> {
            var span = dataset.spans().get(index);
            return span.cells().stream()
                    .map(cell -> new HeldCell(
                            index + 1,
                            Objects.requireNonNull(places.get(cell.id())),
                            span.account(),
                            span.validity(),
                            around.of(span, cell),
                            overlaps));
        });
    }

    private static CopyLine write(CopyLine line, ControlSpan span) {
        return line.text(span.id())
                .id(span.district())
                .ids(span.cells().stream().map(Cell::id).toList())
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

    private static ControlSpan read(Row row, Map<String, Cell> ground) throws SQLException {
        return new ControlSpan(
                row.text("id"),
                new DistrictId(row.text("district")),
                row.list("cells", id -> Objects.requireNonNull(ground.get(id), id)),
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
     * @param span its place in the order of the data set, from 1: its ordinal in the database
     * @param cell likewise, see {@link #places}
     * @param around the days on which the span may decide who may hold the cell
     * @param overlaps whether somebody else may
     */
    record HeldCell(int span, int cell, Account account, DateRange validity, DateRange around, boolean overlaps) {}
}
