package org.controlatlas.intake.directory;

import java.util.List;
import org.controlatlas.intake.mosaic.Plot;
import org.controlatlas.intake.outside.Finding;
import org.controlatlas.territory.DateRange;

/**
 * What goes into a data set directory.
 *
 * @param archive what was imported, as its citations name it
 * @param observed the days of snapshots; empty for other kinds
 * @param overlaps whether parties may claim the same ground on the same day
 */
public record Contents(
        String title,
        String archive,
        String licence,
        DateRange days,
        List<Plot> plots,
        List<Stated> stated,
        List<Observed> observed,
        boolean overlaps,
        List<Finding> findings) {

    public Contents {
        plots = List.copyOf(plots);
        stated = List.copyOf(stated);
        observed = List.copyOf(observed);
        findings = List.copyOf(findings);
    }
}
