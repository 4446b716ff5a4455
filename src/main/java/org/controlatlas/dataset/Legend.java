package org.controlatlas.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Party;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.Status;

/** {@code parties.csv} and {@code statuses.csv}: what the colours and patterns of the map mean. */
record Legend(Workbook book) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final List<String> PATTERNS = List.of("none", "hatch", "dots", "cross");

    Map<PartyId, Party> parties() {
        var palette = new Palette();
        return Dataset.byId(
                book.rows(Table.PARTIES).stream()
                        .map(row -> party(row, palette))
                        .toList(),
                Party::id);
    }

    Map<String, Status> statuses() {
        return Dataset.byId(book.rows(Table.STATUSES).stream().map(this::status).toList(), Status::id);
    }

    private Party party(Row row, Palette palette) {
        return new Party(
                new PartyId(row.ownId()),
                book.names().of("party", row),
                colour(row, palette),
                row.choice("pattern", PATTERNS),
                row.local("note"));
    }

    private static String colour(Row row, Palette palette) {
        return row.text("colour").isEmpty()
                ? palette.next()
                : row.matching("colour", COLOUR, "a colour", "write #rrggbb, such as #3366cc, or nothing");
    }

    private Status status(Row row) {
        return new Status(row.ownId(), book.names().of("status", row), row.choice("pattern", PATTERNS));
    }
}
