package org.controlatlas.ogc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** What a filter may speak of: a feature's id and geometry, its time where it has one, and its comparable properties. */
final class Queryables {

    static final String ID = "id";
    static final String GEOMETRY = "geometry";
    static final String TIME = "time";

    private Queryables() {}

    /** Names with the class of the values. */
    static Map<String, Class<?>> of(Collection collection) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        types.put(ID, String.class);
        types.put(GEOMETRY, Geometry.class);
        if (collection.days().isPresent()) {
            types.put(TIME, DateRange.class);
        }
        types.putAll(collection.queryables());
        return types;
    }

    static @Nullable Object value(Feature feature, String name) {
        return switch (name) {
            case ID -> feature.id();
            case GEOMETRY -> feature.geometry().orElse(null);
            case TIME -> feature.time().orElse(null);
            default -> feature.properties().get(name);
        };
    }
}
