package org.controlatlas.intake.outside;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground and what is said of it.
 *
 * @param ground WGS 84, longitude first
 * @param properties as text, in the order of the file; empty where the file says nothing or null
 */
public record OutsideFeature(Place place, Geometry ground, Map<String, String> properties) {

    public OutsideFeature {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    public String text(String property) {
        return properties.getOrDefault(property, "");
    }

    OutsideFeature withGround(Geometry other) {
        return new OutsideFeature(place, other, properties);
    }
}
