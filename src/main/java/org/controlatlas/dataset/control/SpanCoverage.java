package org.controlatlas.dataset.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.controlatlas.dataset.file.Line;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.ZoneId;

/**
 * Whether spans fill the days of the data set on every cell: no two of one account share a day, unless claims may
 * overlap, and those of the consensus leave none out.
 */
final class SpanCoverage {

    private static final Comparator<ControlRow> BY_START =
            Comparator.comparing(row -> row.validity().start());

    private final DateRange days;
    private final Map<Account, Map<String, List<ControlRow>>> rows = new TreeMap<>();

    SpanCoverage(DateRange days, List<ControlRow> all) {
        this.days = days;
        all.stream().sorted(BY_START).forEach(this::add);
    }

    private void add(ControlRow row) {
        var byCell = rows.computeIfAbsent(row.span().account(), it -> new TreeMap<>());
        row.span()
                .cells()
                .forEach(cell -> byCell.computeIfAbsent(label(cell), it -> new ArrayList<>())
                        .add(row));
    }

    /**
     * Finds days that two rows of one account tell of one cell.
     *
     * @param lawful whether rows of different parties may do so
     */
    void checkOverlaps(boolean lawful) {
        Map<Overlap, List<String>> overlaps = new LinkedHashMap<>();
        rows.values()
                .forEach(byCell -> byCell.forEach((cell, ofCell) -> Overlap.among(ofCell).stream()
                        .filter(it -> !lawful || it.isOfOneParty())
                        .forEach(overlap -> overlaps.computeIfAbsent(overlap, it -> new ArrayList<>())
                                .add(cell))));
        overlaps.forEach((overlap, cells) -> overlap.fault(cells, days));
    }

    /** Finds days that no consensus row tells of a cell; {@code table} stands for rows that are not there at all. */
    void checkGaps(List<Cell> cells, Line table) {
        Map<Gap, List<String>> gaps = new LinkedHashMap<>();
        var consensus = rows.getOrDefault(Account.CONSENSUS, Map.of());
        for (var cell : cells) {
            Gap.among(consensus.getOrDefault(label(cell), List.of()), days)
                    .forEach(gap ->
                            gaps.computeIfAbsent(gap, it -> new ArrayList<>()).add(label(cell)));
        }
        gaps.forEach((gap, ofGap) -> gap.fault(ofGap, table));
    }

    /** A cell by its id, with the zones by which people know it. */
    private static String label(Cell cell) {
        var zones = cell.zones().stream().map(ZoneId::value).collect(Collectors.joining(" and "));
        return cell.id() + (zones.isEmpty() ? "" : " (in " + zones + ")");
    }
}
