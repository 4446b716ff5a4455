package org.controlatlas.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;

/**
 * Adds up who held how much.
 *
 * <p>Every total is a range. Its lower end counts only ground that nobody else may hold; its upper end all that the party
 * may hold. Ground is open between two holders on the days over which the sources differ, and as long as it is contested;
 * and along a line that was authored, as wide as the line's stated accuracy. Both ends are bounds: all doubts fall the
 * same way.
 *
 * <p>Where claims overlap, ground counts in full for each holder, and every total says how much of it is shared.
 */
public final class AreaTotals {

    private final Dataset dataset;
    private final TimeSlicer slicer;
    private final MeasuredTotals measured;
    private final DocumentTotals document;

    public AreaTotals(Dataset dataset, TimeSlicer slicer) {
        this.dataset = dataset;
        this.slicer = slicer;
        this.measured = new MeasuredTotals(slicer, new AuthoredBorders(dataset));
        this.document = new DocumentTotals(dataset, slicer);
    }

    /** Returns the totals of the day; none before the first and after the last day of the data set. */
    public AreaTable on(LocalDate day, AreaQuery query) {
        return query.basis() == Basis.DOCUMENT
                ? document.on(day, query, districtsOf(query))
                : measured.on(day, query, cellsOf(query));
    }

    /** Returns the totals of the first day and of every day on which one of them is not as the day before. */
    public List<AreaTable> series(DateRange days, AreaQuery query) {
        var series = new ArrayList<AreaTable>();
        tables(days, query)
                .filter(it -> series.isEmpty() || !it.hasSameTotals(series.get(series.size() - 1)))
                .forEach(series::add);
        return series;
    }

    private Stream<AreaTable> tables(DateRange days, AreaQuery query) {
        return query.basis() == Basis.DOCUMENT
                ? turningDays(days, query).stream().map(it -> document.on(it, query, districtsOf(query)))
                : measured.series(days, query, cellsOf(query));
    }

    private SortedSet<LocalDate> turningDays(DateRange days, AreaQuery query) {
        var turning = new TreeSet<LocalDate>();
        turning.add(days.start());
        slicer.histories(query.account(), dataset.cells()).forEach(it -> turning.addAll(it.doubtfulDays(days)));
        return turning;
    }

    private List<Cell> cellsOf(AreaQuery query) {
        if (query.district().isEmpty()) {
            return dataset.cells();
        }
        var districts = districtsOf(query);
        return dataset.cells().stream()
                .filter(cell -> districts.contains(cell.district()))
                .toList();
    }

    private List<DistrictId> districtsOf(AreaQuery query) {
        return query
                .district()
                .map(dataset::districtsOf)
                .orElseGet(() -> List.copyOf(dataset.districts().values()))
                .stream()
                .map(District::id)
                .toList();
    }
}
