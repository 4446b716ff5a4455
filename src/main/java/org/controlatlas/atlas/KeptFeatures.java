package org.controlatlas.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Geometry;

/** A few features, made once. */
final class KeptFeatures implements Features {

    private final List<Feature> all;
    private final Map<String, Feature> byId;

    KeptFeatures(Stream<Feature> features) {
        this.all = features.toList();
        this.byId = Dataset.byId(all, Feature::id);
    }

    @Override
    public List<Feature> all() {
        return all;
    }

    @Override
    public Optional<Feature> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Stream<Geometry> ground() {
        return all.stream().flatMap(it -> it.geometry().stream());
    }

    @Override
    public Optional<DateRange> days() {
        var times = all.stream().flatMap(it -> it.time().stream()).toList();
        var start = times.stream().map(DateRange::start).min(Comparator.naturalOrder());
        var end = times.stream().map(DateRange::end).max(Comparator.naturalOrder());
        return start.map(it -> DateRange.of(it, end.orElseThrow()));
    }
}
