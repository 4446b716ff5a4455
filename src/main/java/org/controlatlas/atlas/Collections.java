package org.controlatlas.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.slice.Holding;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;

/** The data set as collections of features. */
public final class Collections {

    private final Map<String, Collection> byId;
    private final ControlFeatures control;
    private final List<ControlSpan> spans;
    private final TimeSlicer slicer;
    private final DateRange recorded;

    Collections(Dataset dataset, TimeSlicer slicer) {
        this.slicer = slicer;
        this.recorded = dataset.days();
        this.spans = dataset.spans();
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

    /**
     * Returns the features that are true in these days, all of them if no days are given.
     *
     * <p>Of control those of the account. Of control on a single day the account's view of it, in which the consensus
     * fills what the account does not tell: then they never overlap.
     */
    public List<Feature> features(Collection collection, Optional<DateRange> days, Account account) {
        return collection.id().equals(Collection.CONTROL)
                ? holdings(days, account).stream().map(control::feature).toList()
                : collection.features().stream()
                        .filter(it -> days.map(it::isTrueIn).orElse(true))
                        .toList();
    }

    /**
     * Returns what the features of control in these days stand for: who held it, and which ground. What goes on is known
     * to the last day of the data set and no further.
     */
    public List<Holding> holdings(Optional<DateRange> days, Account account) {
        return days.filter(DateRange::isOneDay).isPresent()
                ? slicer.on(days.get().start(), account).holdings()
                : spans.stream()
                        .filter(it -> days.map(wanted -> wanted.overlaps(recorded) && wanted.overlaps(it.validity()))
                                .orElse(true))
                        .filter(it -> it.account().equals(account))
                        .map(it -> new Holding(it, it.cells()))
                        .toList();
    }

    public Feature feature(Holding holding) {
        return control.feature(holding);
    }
}
