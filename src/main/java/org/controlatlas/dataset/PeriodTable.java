package org.controlatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.controlatlas.dataset.file.DateCells;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.Period;

/** {@code periods.csv}: the stretches of the timeline that have a title. */
record PeriodTable(Workbook book) {

    List<Period> periods() {
        return book.rows(Table.PERIODS).stream()
                .flatMap(row -> period(row).stream())
                .toList();
    }

    private Optional<Period> period(Row row) {
        row.required("start");
        row.required("end");
        var titles = row.requiredLocal("title");
        return days(row).map(days -> new Period(row.ownId(), days, titles));
    }

    private Optional<DateRange> days(Row row) {
        var dates = new DateCells(row);
        var start = dates.day("start");
        start.ifPresent(day -> dates.checkWithin("start", day, book.days()));
        var days = start.flatMap(day -> dates.rangeFrom(day, "end"));
        days.ifPresent(it -> dates.checkEndWithin("end", it, book.days()));
        return days;
    }
}
