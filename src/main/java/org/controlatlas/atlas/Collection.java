package org.controlatlas.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Features of one kind, as the OGC standards use the word. */
public record Collection(String id, String title, String description, List<Property> schema, Features source) {

    public static final String DISTRICTS = "districts";
    public static final String CONTROL = "control";
    public static final String EVENTS = "events";
    public static final String PLACES = "places";
    public static final String ZONES = "zones";

    public Collection {
        schema = List.copyOf(schema);
    }

    /** All of them; each is made when it is reached. */
    public List<Feature> features() {
        return source.all();
    }

    public Optional<Feature> feature(String featureId) {
        return source.get(featureId);
    }

    /** The properties of one value each, with the class of that. */
    public Map<String, Class<?>> singles() {
        return schema.stream()
                .filter(Property::isSingle)
                .collect(Collectors.toMap(Property::name, Property::type, (a, b) -> a, LinkedHashMap::new));
    }

    /** The pieces of which the geometries of its features are made. */
    public Stream<Geometry> ground() {
        return source.ground();
    }

    public Envelope extent() {
        var extent = new Envelope();
        ground().forEach(it -> extent.expandToInclude(it.getEnvelopeInternal()));
        return extent;
    }

    /** From the first day that one of its features is true to the last; empty if none has a time. */
    public Optional<DateRange> days() {
        return source.days();
    }
}
