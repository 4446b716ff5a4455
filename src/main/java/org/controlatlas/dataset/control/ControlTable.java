package org.controlatlas.dataset.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;

/**
 * Reads {@code control.csv} and finds where its rows, taken together, leave a gap or overlap.
 *
 * @param cells empty if they are not known, so that each row is only checked by itself
 */
public record ControlTable(Workbook book, Optional<List<Cell>> cells) {

    /** The spans; without those of rows that have a fault. */
    public List<ControlSpan> spans() {
        var reader = new SpanReader(book, cells);
        var rows = book.rows(Table.CONTROL).stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
        checkCoverage(rows);
        var spans = rows.stream().map(ControlRow::span).toList();
        var lastDays = new LastDays(spans);
        return spans.stream().map(lastDays::complete).toList();
    }

    private void checkCoverage(List<ControlRow> rows) {
        if (cells.isEmpty()
                || !book.knowsItsDays()
                || !book.table(Table.CONTROL).isComplete()) {
            return;
        }
        var gapless = cellsWithSoundRows(cells.get());
        var coverage = new SpanCoverage(book.days(), rows);
        coverage.checkOverlaps(book.description().overlaps());
        coverage.checkGaps(gapless, book.files().line(Table.CONTROL.file(), 0));
    }

    /** Those whose gaps cannot come from a row that is wrong in itself; none when such a row may be of any district. */
    private List<Cell> cellsWithSoundRows(List<Cell> all) {
        var doubtful = book.rows(Table.CONTROL).stream()
                .filter(row -> !row.isSound())
                .map(row -> row.text("district"))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(cell -> doubtful.stream().allMatch(book.districts().known()::contains))
                .filter(cell -> !doubtful.contains(cell.district().value()))
                .toList();
    }
}
