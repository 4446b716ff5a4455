package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Square kilometres that a source states for a district, a held part or a total.
 *
 * @param subject the district or region; empty when nothing in the data set is the same thing
 * @param aspect what the figure really measures
 * @param presentedAs what the source's own sentence says it measures
 * @param held who held on which day, where the figure is of a held part
 * @param upper the upper figure where the source gives two, else the same figure
 * @param comparable whether the data set's polygons measure the same thing; the note says why not
 */
public record StatedArea(
        String id,
        Optional<DistrictId> subject,
        Aspect aspect,
        Presentation presentedAs,
        Optional<Held> held,
        double squareKilometres,
        double upper,
        boolean comparable,
        CitationId citation,
        LocalText note) {

    /** What the figure measures. */
    public enum Aspect {
        WHOLE,
        HELD
    }

    /** How a source presents the ground that it gives a figure for. */
    public enum Presentation {
        WHOLE,
        PART
    }

    /** Ground held by a party on a day. */
    public record Held(PartyId party, LocalDate day) {}
}
