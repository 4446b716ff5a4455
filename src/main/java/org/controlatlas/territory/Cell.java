package org.controlatlas.territory;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;

/**
 * A district cut by the zones that touch it: all of its ground lies in the same district and in the same zones. The
 * cells of a data set are a valid coverage.
 *
 * @param geometry WGS 84, longitude first; a polygon or several
 */
public record Cell(
        String id, DistrictId district, SortedSet<ZoneId> zones, Geometry geometry, double squareKilometres) {

    public Cell {
        zones = Collections.unmodifiableSortedSet(new TreeSet<>(zones));
    }

    /** Whether it lies in all of the zones {@code within} and in none of those {@code outside}. */
    public boolean lies(Set<ZoneId> within, Set<ZoneId> outside) {
        return zones.containsAll(within) && outside.stream().noneMatch(zones::contains);
    }
}
