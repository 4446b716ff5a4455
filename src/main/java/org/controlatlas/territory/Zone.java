package org.controlatlas.territory;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * An authored polygon that cuts districts, such as the side of a line of contact.
 *
 * @param kind the data's own word, such as {@code line-of-contact}
 * @param geometry WGS 84, longitude first
 * @param accuracyKilometres how far the authored line may lie from the true one
 */
public record Zone(
        ZoneId id,
        String kind,
        LocalText names,
        Geometry geometry,
        double accuracyKilometres,
        List<CitationId> citations,
        LocalText note) {

    public Zone {
        citations = List.copyOf(citations);
    }
}
