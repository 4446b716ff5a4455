package org.controlatlas.intake.mosaic;

import java.time.LocalDate;
import java.util.List;
import org.controlatlas.territory.UncertainDay;

/**
 * What is told of a plot for a run of days.
 *
 * @param party as the outside file writes it; empty while nothing is recorded
 * @param last belongs to it; {@link LocalDate#MAX} while it goes on
 */
public record Telling(
        String party, Manner manner, UncertainDay start, LocalDate last, String note, List<Reference> references) {

    public static final String UNRECORDED = "unrecorded";

    public boolean isRecorded() {
        return !manner.status().equals(UNRECORDED);
    }
}
