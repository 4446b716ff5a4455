package org.controlatlas.intake.mosaic;

import org.locationtech.jts.geom.Geometry;

/** Ground under a name that stays one district whatever happens on it. */
public record Unit(String name, Geometry ground) {}
