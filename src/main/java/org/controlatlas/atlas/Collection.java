package org.controlatlas.atlas;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Envelope;

/** Features of one kind, as the OGC standards use the word. */
public record Collection(String id, String title, String description, List<Property> schema, List<Feature> features) {

    public static final String DISTRICTS = "districts";
    public static final String CONTROL = "control";
    public static final String EVENTS = "events";
    public static final String PLACES = "places";
    public static final String ZONES = "zones";

    public Collection {
        schema = List.copyOf(schema);
        features = List.copyOf(features);
    }

    public Optional<Feature> feature(String featureId) {
        return features.stream().filter(it -> it.id().equals(featureId)).findFirst();
    }

    /** What questions may compare, with the class of its values. */
    public Map<String, Class<?>> queryables() {
        return schema.stream()
                .filter(Property::isQueryable)
                .collect(Collectors.toMap(Property::name, Property::type, (a, b) -> a, LinkedHashMap::new));
    }

    public Envelope extent() {
        var extent = new Envelope();
        features.forEach(
                it -> it.geometry().ifPresent(geometry -> extent.expandToInclude(geometry.getEnvelopeInternal())));
        return extent;
    }

    /** From the first day that one of its features is true to the last; empty if none has a time. */
    public Optional<DateRange> days() {
        var times = features.stream().flatMap(it -> it.time().stream()).toList();
        var start = times.stream().map(DateRange::start).min(Comparator.naturalOrder());
        var end = times.stream().map(DateRange::end).max(Comparator.naturalOrder());
        return start.map(it -> DateRange.of(it, end.orElseThrow()));
    }
}
