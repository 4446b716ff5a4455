package org.controlatlas.territory;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Point;

/**
 * A settlement, pass, bridge or the like.
 *
 * @param point WGS 84, longitude first
 * @param district the district whose polygon it is said to lie in; empty outside all of them
 * @param accuracyKilometres of the point
 */
public record Place(
        String id,
        String kind,
        LocalText names,
        Point point,
        Optional<DistrictId> district,
        double accuracyKilometres,
        List<CitationId> citations,
        LocalText note) {

    public Place {
        citations = List.copyOf(citations);
    }
}
