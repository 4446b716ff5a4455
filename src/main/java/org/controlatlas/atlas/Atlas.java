package org.controlatlas.atlas;

import java.util.concurrent.CompletableFuture;
import org.controlatlas.area.AreaTotals;
import org.controlatlas.area.Reconciliation;
import org.controlatlas.geo.DrawnCells;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.ControlSpans;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.HeldSpans;

/** One version of a data set with everything derived from it. Immutable; safe for use by many threads. */
public final class Atlas {

    private final Dataset dataset;
    private final ControlSpans spans;
    private final TimeSlicer slicer;
    private final AreaTotals areas;
    private final CompletableFuture<Reconciliation> reconciliation;
    private final Collections collections;
    private final DrawnCells drawnCells;

    public Atlas(Dataset dataset) {
        this(dataset, new HeldSpans(dataset));
    }

    /**
     * Takes all but the spans from the data set.
     *
     * @param spans those of this version, wherever they are kept
     */
    public Atlas(Dataset dataset, ControlSpans spans) {
        this.dataset = dataset;
        this.spans = spans;
        this.slicer = new TimeSlicer(dataset, spans);
        this.areas = new AreaTotals(dataset, slicer);
        // Loads a part of GeoTools: nobody waits who does not ask for it.
        this.reconciliation = CompletableFuture.supplyAsync(() -> new Reconciliation(dataset, slicer));
        this.collections = new Collections(dataset, spans, slicer);
        this.drawnCells = new DrawnCells(dataset.cells());
    }

    /** The data set, but for its spans: ask {@link #spans()} for those. */
    public Dataset dataset() {
        return dataset;
    }

    public ControlSpans spans() {
        return spans;
    }

    public TimeSlicer slicer() {
        return slicer;
    }

    public AreaTotals areas() {
        return areas;
    }

    public Reconciliation reconciliation() {
        return reconciliation.join();
    }

    public Collections collections() {
        return collections;
    }

    public DrawnCells drawnCells() {
        return drawnCells;
    }
}
