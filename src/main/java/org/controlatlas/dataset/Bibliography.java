package org.controlatlas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.dataset.file.DateCells;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.workbook.Licences;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.Citation;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Source;
import org.controlatlas.territory.SourceId;

/** {@code sources.csv} and {@code citations.csv}: the works that are cited, and the places in them. */
record Bibliography(Workbook book) {

    private static final List<String> DETAILS =
            List.of("author", "publisher", "date", "url", "accessed", "licence", "side", "note");

    Map<SourceId, Source> sources() {
        return Dataset.byId(book.rows(Table.SOURCES).stream().map(this::source).toList(), Source::id);
    }

    Map<CitationId, Citation> citations() {
        return Dataset.byId(
                book.rows(Table.CITATIONS).stream().map(this::citation).toList(), Citation::id);
    }

    private Source source(Row row) {
        Licences.problem(row.text("licence")).ifPresent(problem -> row.fault("licence", problem, Licences.REMEDY));
        new DateCells(row).checkDate("accessed");
        Map<String, String> details = new HashMap<>();
        DETAILS.stream()
                .filter(column -> !row.text(column).isEmpty())
                .forEach(column -> details.put(column, row.text(column)));
        return new Source(new SourceId(row.ownId()), row.required("title"), details);
    }

    private Citation citation(Row row) {
        var source = new SourceId(row.id("source", book.ids(Table.SOURCES)));
        row.required("locator", "say where in the source: page, paragraph, date or address");
        if (!row.text("quote").isEmpty()) {
            row.required("language", "write the language tag of the quote, such as en");
        }
        if (book.description().document().filter(source::equals).isPresent()) {
            checkQuote(row);
        }
        return new Citation(
                new CitationId(row.ownId()), source, row.text("locator"), row.text("quote"), row.text("language"));
    }

    /** What is quoted from the document must stand in it, letter for letter. */
    private void checkQuote(Row row) {
        var quote = row.required("quote", "quote the document in its own words");
        var known = book.rows(Table.DOCUMENT_QUOTES);
        if (book.table(Table.DOCUMENT_QUOTES).isComplete()
                && known.stream().noneMatch(it -> it.text("quote").contains(quote))) {
            row.fault(
                    "quote",
                    "does not stand in the document",
                    "copy it letter for letter from " + Table.DOCUMENT_QUOTES.file());
        }
    }
}
