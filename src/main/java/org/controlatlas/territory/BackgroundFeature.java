package org.controlatlas.territory;

import org.locationtech.jts.geom.Geometry;

/** Something drawn behind the districts, such as a neighbouring country. */
public record BackgroundFeature(String id, String kind, LocalText names, Geometry geometry) {}
