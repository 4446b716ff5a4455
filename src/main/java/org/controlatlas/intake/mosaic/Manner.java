package org.controlatlas.intake.mosaic;

import org.controlatlas.territory.Certainty;
import org.controlatlas.territory.Status;

/**
 * How ground was held, as whose account tells it, and how certain that is.
 *
 * @param account as the outside file writes it; empty for the consensus
 */
public record Manner(String status, String account, Certainty certainty) {

    static final Manner UNRECORDED = new Manner(Telling.UNRECORDED, "", Certainty.UNVERIFIED);

    Manner contested() {
        return new Manner(Status.CONTESTED, account, certainty);
    }
}
