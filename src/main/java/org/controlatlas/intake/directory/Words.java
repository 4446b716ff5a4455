package org.controlatlas.intake.directory;

import java.util.Map;
import java.util.TreeMap;
import org.controlatlas.intake.mosaic.Telling;
import org.controlatlas.territory.Certainty;

/** What an imported data set calls things that the archive has no word for. */
final class Words {

    static final String ARCHIVE = "the archive";
    static final String NOT_RECORDED = "Unrecorded";
    static final String NOT_RECORDED_COLOUR = "#c8c8c8";

    private Words() {}

    static String status(String status) {
        return status.equals(Telling.UNRECORDED) ? "not recorded" : status;
    }

    static Map<String, String> certainties() {
        return new TreeMap<>(Map.of(
                Certainty.HIGH.word(), "high",
                Certainty.MEDIUM.word(), "medium",
                Certainty.LOW.word(), "low",
                Certainty.SINGLE_SOURCE.word(), "one source",
                Certainty.ONE_SIDE.word(), "one side only",
                Certainty.UNVERIFIED.word(), "not verified"));
    }
}
