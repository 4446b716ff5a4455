package org.controlatlas.vintage;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** A GeoJSON feature. */
record Feature(String id, Geometry geometry, Map<String, Object> properties) {}
