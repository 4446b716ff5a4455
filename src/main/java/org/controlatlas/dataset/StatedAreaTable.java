package org.controlatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.controlatlas.dataset.file.DateCells;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.StatedArea;
import org.controlatlas.territory.StatedArea.Aspect;
import org.controlatlas.territory.StatedArea.Held;
import org.controlatlas.territory.StatedArea.Presentation;

/** {@code stated-areas.csv}: square kilometres as sources state them. */
record StatedAreaTable(Workbook book) {

    private static final List<String> WHOLE_OR_HELD = List.of("whole", "held");
    private static final List<String> WHOLE_OR_PART = List.of("whole", "part");
    private static final String HELD_NEEDS = "say who held it on which day, or write comparable no";

    List<StatedArea> statedAreas() {
        return book.rows(Table.STATED_AREAS).stream().map(this::statedArea).toList();
    }

    private StatedArea statedArea(Row row) {
        var squareKilometres = row.amount("km2");
        var comparable = row.choice("comparable", List.of("yes", "no")).equals("yes");
        if (comparable) {
            row.required("subject", "name what it can be compared with, or write comparable no");
        }
        return new StatedArea(
                row.ownId(),
                row.optionalId("subject", book.ids(Table.DISTRICTS)).map(DistrictId::new),
                row.choice("aspect", WHOLE_OR_HELD).equals("held") ? Aspect.HELD : Aspect.WHOLE,
                row.choice("presented_as", WHOLE_OR_PART).equals("part") ? Presentation.PART : Presentation.WHOLE,
                held(row, comparable),
                squareKilometres,
                upper(row, squareKilometres),
                comparable,
                new CitationId(row.id("citation", book.ids(Table.CITATIONS))),
                row.local("note"));
    }

    private static double upper(Row row, double squareKilometres) {
        var upper = row.optionalAmount("km2_high").orElse(squareKilometres);
        if (upper < squareKilometres) {
            row.fault("km2_high", row.text("km2_high") + " is less than km2", "write the larger figure here");
        }
        return upper;
    }

    private Optional<Held> held(Row row, boolean comparable) {
        if (comparable && row.text("aspect").equals("held")) {
            row.required("party", HELD_NEEDS);
            row.required("day", HELD_NEEDS);
        }
        var dates = new DateCells(row);
        var day = dates.day("day");
        day.ifPresent(it -> dates.checkWithin("day", it, book.days()));
        return row.optionalId("party", book.ids(Table.PARTIES))
                .flatMap(party -> day.map(it -> new Held(new PartyId(party), it)));
    }
}
