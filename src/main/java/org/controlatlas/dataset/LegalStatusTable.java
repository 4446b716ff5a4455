package org.controlatlas.dataset;

import java.util.List;
import org.controlatlas.dataset.file.DateCells;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.LegalStatus;
import org.controlatlas.territory.UncertainDay;

/** {@code dejure.csv}: what law says of districts, which may have begun long before the first day of the data set. */
record LegalStatusTable(Workbook book) {

    List<LegalStatus> legalStatuses() {
        return book.rows(Table.LEGAL_STATUSES).stream().map(this::legalStatus).toList();
    }

    private LegalStatus legalStatus(Row row) {
        var dates = new DateCells(row);
        var start = dates.uncertainDay("start")
                .orElse(UncertainDay.certain(book.days().start()));
        var days = dates.rangeFrom(start.best(), "end").orElse(DateRange.since(start.best()));
        return new LegalStatus(
                row.ownId(),
                book.districts(row, "districts"),
                row.required("status"),
                start,
                days,
                row.requiredLocal("title"),
                row.local("text"),
                book.requiredCitations(row, "sources"));
    }
}
