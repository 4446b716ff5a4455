package org.controlatlas.atlas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A record as it is given away: its properties are those of its collection's schema, in that order.
 *
 * @param geometry WGS 84, longitude first
 * @param properties text, numbers, days, or lists and maps of them; null where a value is not known
 * @param time when it is true, as far as that is recorded; empty if it always is
 */
public record Feature(
        String id, Optional<Geometry> geometry, Map<String, @Nullable Object> properties, Optional<DateRange> time) {

    public Feature {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Whether it is true on one of these days; what has no time always is. */
    public boolean isTrueIn(DateRange days) {
        return time.map(days::overlaps).orElse(true);
    }

    /** Whether it has a point in common with the ground; what has no geometry always has. */
    public boolean touches(Geometry ground) {
        return geometry.map(ground::intersects).orElse(true);
    }
}
