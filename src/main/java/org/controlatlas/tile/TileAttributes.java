package org.controlatlas.tile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.atlas.Property;
import org.controlatlas.territory.DateRange;

/**
 * What a feature of a tile tells of itself: the properties of the collection that have a single value, less the note, which
 * is long. The rest is found by its {@code id}.
 */
final class TileAttributes {

    private static final String NOTE = "note";

    private TileAttributes() {}

    /** The attributes with what each means. */
    static List<Property> schema(Collection control) {
        return Stream.concat(
                        Stream.of(
                                new Property("id", String.class, "id of the feature, as in the collection"),
                                new Property("start_day", Integer.class, "first day held, in days since 1970-01-01"),
                                new Property(
                                        "end_day",
                                        Integer.class,
                                        "last day held, in days since 1970-01-01;"
                                                + " the last day of the data set while it goes on")),
                        control.schema().stream().filter(TileAttributes::isTold))
                .toList();
    }

    /**
     * Returns the attributes of a feature. Days are written as ISO 8601 does, and the first and the last are counted too, so
     * that a client can compare them with the day it shows.
     *
     * @param recorded the days of the data set
     */
    static Map<String, Object> of(Feature feature, List<Property> schema, DateRange recorded) {
        var days = feature.time().orElse(recorded);
        var last = days.isOngoing() ? recorded.lastDay() : days.lastDay();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("id", feature.id());
        attributes.put("start_day", Math.toIntExact(days.start().toEpochDay()));
        attributes.put("end_day", Math.toIntExact(last.toEpochDay()));
        for (var property : schema) {
            var value = feature.properties().get(property.name());
            if (value != null) {
                attributes.put(property.name(), value instanceof LocalDate ? value.toString() : value);
            }
        }
        return attributes;
    }

    private static boolean isTold(Property property) {
        return property.isSingle() && !property.name().equals(NOTE);
    }
}
