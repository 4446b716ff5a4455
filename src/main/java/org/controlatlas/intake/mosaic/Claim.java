package org.controlatlas.intake.mosaic;

import java.time.LocalDate;
import java.util.List;
import org.controlatlas.intake.outside.Place;
import org.controlatlas.territory.UncertainDay;
import org.locationtech.jts.geom.Geometry;

/**
 * That a party held some ground on some days, as one outside feature says.
 *
 * @param unit the district that the feature names; empty if it names none
 * @param party as the outside file writes it
 * @param last the last day, which belongs to the claim; {@link LocalDate#MAX} while it goes on
 * @param references what it rests on
 */
public record Claim(
        Place place,
        String unit,
        String party,
        Manner manner,
        UncertainDay start,
        LocalDate last,
        Geometry ground,
        String note,
        List<Reference> references) {

    public Claim {
        references = List.copyOf(references);
        if (last.isBefore(start.best())) {
            throw new IllegalArgumentException(place + " ends on " + last + " before it starts on " + start.best());
        }
    }
}
