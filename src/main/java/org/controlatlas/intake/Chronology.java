package org.controlatlas.intake;

import java.util.List;
import org.controlatlas.intake.directory.Observed;
import org.controlatlas.intake.directory.Stated;
import org.controlatlas.intake.mosaic.Claim;
import org.controlatlas.intake.mosaic.Histories;

/**
 * What an archive says, read.
 *
 * @param name of the archive, as its citations have it
 */
record Chronology(String name, List<Claim> claims, Histories histories, List<Stated> stated, List<Observed> observed) {

    /** Whether every claim names the unit it is about. */
    boolean namesUnits() {
        return claims.stream().noneMatch(it -> it.unit().isEmpty());
    }
}
