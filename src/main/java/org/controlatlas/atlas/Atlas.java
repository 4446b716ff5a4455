package org.controlatlas.atlas;

import org.controlatlas.area.AreaTotals;
import org.controlatlas.area.Reconciliation;
import org.controlatlas.geo.DrawnCells;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Dataset;

/** One version of a data set with everything derived from it. Immutable; safe for use by many threads. */
public final class Atlas {

    private final Dataset dataset;
    private final TimeSlicer slicer;
    private final AreaTotals areas;
    private final Reconciliation reconciliation;
    private final Collections collections;
    private final DrawnCells drawnCells;

    public Atlas(Dataset dataset) {
        this.dataset = dataset;
        this.slicer = new TimeSlicer(dataset);
        this.areas = new AreaTotals(dataset, slicer);
        this.reconciliation = new Reconciliation(dataset, slicer);
        this.collections = new Collections(dataset, slicer);
        this.drawnCells = new DrawnCells(dataset.cells());
    }

    public Dataset dataset() {
        return dataset;
    }

    public TimeSlicer slicer() {
        return slicer;
    }

    public AreaTotals areas() {
        return areas;
    }

    public Reconciliation reconciliation() {
        return reconciliation;
    }

    public Collections collections() {
        return collections;
    }

    public DrawnCells drawnCells() {
        return drawnCells;
    }
}
