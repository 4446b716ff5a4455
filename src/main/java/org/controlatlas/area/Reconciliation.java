package org.controlatlas.area;

import java.util.List;
import java.util.Optional;
import org.controlatlas.area.ReconciledArea.Measurement;
import org.controlatlas.geo.EqualArea;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.StatedArea;
import org.controlatlas.territory.StatedArea.Aspect;
import org.controlatlas.territory.StatedArea.Presentation;
import org.locationtech.jts.geom.Envelope;

/** Sets every stated area beside the area of the same thing as the polygons measure it. */
public final class Reconciliation {

    /** Up to this difference a figure agrees: the accuracy of small-scale polygons. */
    static final double TOLERANCE_PERCENT = 5;

    private final Dataset dataset;
    private final TimeSlicer slicer;
    private final List<ReconciledArea> rows;

    public Reconciliation(Dataset dataset, TimeSlicer slicer) {
        this.dataset = dataset;
        this.slicer = slicer;
        var equalArea = EqualArea.centredOn(extent().centre());
        this.rows = dataset.statedAreas().stream()
                .map(it -> reconcile(it, equalArea))
                .toList();
    }

    /** Returns a row for each stated area, in the order of the data set. */
    public List<ReconciledArea> rows() {
        return rows;
    }

    private ReconciledArea reconcile(StatedArea stated, EqualArea equalArea) {
        var measured = stated.comparable()
                ? stated.subject().map(subject -> measure(groundOf(subject, stated), equalArea))
                : Optional.<Measurement>empty();
        var row = new ReconciledArea(stated, measured, Verdict.NOT_COMPARABLE, stated.note());
        var verdict = verdict(row);
        return new ReconciledArea(stated, measured, verdict, Explanation.of(row, verdict));
    }

    private static Verdict verdict(ReconciledArea row) {
        if (row.stated().aspect() == Aspect.WHOLE && row.stated().presentedAs() == Presentation.PART) {
            return Verdict.MISSTATED;
        }
        return row.differencePercent()
                .map(it -> Math.abs(it) <= TOLERANCE_PERCENT ? Verdict.AGREES : Verdict.DIFFERS)
                .orElse(Verdict.NOT_COMPARABLE);
    }

    private List<Cell> groundOf(DistrictId subject, StatedArea stated) {
        var districts = dataset.districtsOf(subject).stream().map(District::id).toList();
        var whole = dataset.cells().stream()
                .filter(cell -> districts.contains(cell.district()))
                .toList();
        return stated.aspect() == Aspect.WHOLE
                ? whole
                : stated.held()
                        .map(held -> slicer.heldBy(held.party(), held.day(), whole))
                        .orElse(List.of());
    }

    private static Measurement measure(List<Cell> ground, EqualArea equalArea) {
        return new Measurement(
                ground.stream().mapToDouble(Cell::squareKilometres).sum(),
                ground.stream()
                        .mapToDouble(it -> equalArea.squareKilometres(it.geometry()))
                        .sum());
    }

    private Envelope extent() {
        var extent = new Envelope();
        dataset.cells().forEach(it -> extent.expandToInclude(it.geometry().getEnvelopeInternal()));
        return extent;
    }
}
