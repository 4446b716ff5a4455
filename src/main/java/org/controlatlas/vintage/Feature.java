package org.controlatlas.vintage;

import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/** A GeoJSON feature. Its properties are in the order of their names. */
record Feature(String id, Geometry geometry, Map<String, Object> properties) {

    Feature {
        properties = new TreeMap<>(properties);
    }
}
