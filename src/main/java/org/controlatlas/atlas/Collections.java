package org.controlatlas.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.slice.Holding;
import org.controlatlas.slice.TimeSlice;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.ControlSpans;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Geometry;

/** The data set as collections of features. */
public final class Collections {

    private final Map<String, Collection> byId;
    private final ControlFeatures control;
    private final ControlSpans spans;
    private final TimeSlicer slicer;
    private final DateRange recorded;

    Collections(Dataset dataset, ControlSpans spans, TimeSlicer slicer) {
        this.slicer = slicer;
        this.recorded = dataset.days();
        this.spans = spans;
        this.control = new ControlFeatures(dataset, spans);
        this.byId = Dataset.byId(
                List.of(
                        new DistrictFeatures(dataset, slicer).collection(),
                        control.collection(),
                        new EventFeatures(dataset).collection(),
                        new PlaceFeatures(dataset, spans).collection(),
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
     * Returns the features that are true in these days and touch this ground; without days at any time, without ground
     * anywhere. What has no geometry is everywhere. Each is made when it is reached.
     *
     * <p>Of control those of the account. Of control on a single day the account's view of it, in which the consensus
     * fills what the account does not tell: then they never overlap.
     */
    public List<Feature> features(
            Collection collection, Optional<DateRange> days, Optional<Geometry> ground, Account account) {
        return collection.id().equals(Collection.CONTROL)
                ? View.of(holdings(days, ground.map(slicer::cellsTouching), account), control::feature)
                : collection.features().stream()
                        .filter(it -> days.map(it::isTrueIn).orElse(true))
                        .filter(it -> ground.map(it::touches).orElse(true))
                        .toList();
    }

    /**
     * Returns what the features of control in these days that hold some of these cells stand for: who held it, and which
     * ground. What goes on is known to the last day of the data set and no further.
     */
    public List<Holding> holdings(Optional<DateRange> days, Optional<List<Cell>> cells, Account account) {
        return days.filter(DateRange::isOneDay).isPresent()
                ? slice(days.get().start(), cells, account).holdings()
                : View.of(spans(days.orElse(DateRange.ALWAYS), cells, account), it -> new Holding(it, it.cells()));
    }

    private TimeSlice slice(LocalDate day, Optional<List<Cell>> cells, Account account) {
        return cells.map(it -> slicer.holding(it, day, account)).orElseGet(() -> slicer.on(day, account));
    }

    private List<ControlSpan> spans(DateRange days, Optional<List<Cell>> cells, Account account) {
        if (!days.overlaps(recorded)) {
            return List.of();
        }
        return cells.map(it -> spans.during(days, account, it)).orElseGet(() -> spans.during(days, account));
    }

    public Feature feature(Holding holding) {
        return control.feature(holding);
    }
}
