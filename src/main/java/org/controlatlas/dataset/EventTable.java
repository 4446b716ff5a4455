package org.controlatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.controlatlas.dataset.file.DateCells;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.Event;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.UncertainDay;

/** {@code events.csv}: what the sources tell, day by day. */
record EventTable(Workbook book) {

    List<Event> events() {
        return book.rows(Table.EVENTS).stream().map(this::event).toList();
    }

    /** An event may lie before the data set's days: what led to them is told, though not drawn. */
    private Event event(Row row) {
        var day = new DateCells(row).uncertainDay("date");
        return event(row, day.orElse(UncertainDay.certain(book.days().start())));
    }

    private Event event(Row row, UncertainDay day) {
        return new Event(
                row.ownId(),
                day,
                row.id("kind", book.names().ids("kind")),
                party(row, "from"),
                party(row, "to"),
                book.districts(row, "districts"),
                row.ids("places", book.ids(Table.PLACES)),
                row.requiredLocal("title"),
                row.local("text"),
                book.certainty(row),
                row.local("disagreement"),
                book.requiredCitations(row, "sources"));
    }

    private Optional<PartyId> party(Row row, String column) {
        return row.optionalId(column, book.ids(Table.PARTIES)).map(PartyId::new);
    }
}
