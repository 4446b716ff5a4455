package org.controlatlas.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.atlas.Property;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What a filter may speak of: a feature's id and geometry, its time where it has one, its properties of one value, and its
 * lists of texts or of what has an id, which are lists of those ids here.
 */
public final class Queryables {

    static final String ID = "id";
    public static final String GEOMETRY = "geometry";
    public static final String TIME = "time";

    private Queryables() {}

    /** Names with the class of the values. */
    public static Map<String, Class<?>> of(Collection collection) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        types.put(ID, String.class);
        types.put(GEOMETRY, Geometry.class);
        if (collection.days().isPresent()) {
            types.put(TIME, DateRange.class);
        }
        types.putAll(collection.singles());
        collection.schema().stream()
                .filter(Property::isListOfComparable)
                .forEach(it -> types.put(it.name(), String[].class));
        return types;
    }

    public static @Nullable Object value(Feature feature, String name) {
        return switch (name) {
            case ID -> feature.id();
            case GEOMETRY -> feature.geometry().orElse(null);
            case TIME -> feature.time().orElse(null);
            default -> known(feature.properties().get(name));
        };
    }

    private static @Nullable Object known(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(it -> it instanceof Map<?, ?> entry ? entry.get(ID) : it)
                        .toList()
                : value;
    }
}
