package org.controlatlas.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Dataset;

/** The data set as collections of features. */
public final class Collections {

    private final Map<String, Collection> byId;
    private final ControlFeatures control;
    private final TimeSlicer slicer;

    Collections(Dataset dataset, TimeSlicer slicer) {
        this.slicer = slicer;
        this.control = new ControlFeatures(dataset);
        this.byId = Dataset.byId(
                List.of(
                        new DistrictFeatures(dataset, slicer).collection(),
                        control.collection(),
                        new EventFeatures(dataset).collection(),
                        new PlaceFeatures(dataset).collection(),
                        new ZoneFeatures(dataset).collection()),
                Collection::id);
    }

    public List<Collection> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Collection> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns who held what on the day, by the account: features of the control collection that never overlap. */
    public List<Feature> slice(LocalDate day, Account account) {
        return slicer.on(day, account).holdings().stream().map(control::feature).toList();
    }
}
