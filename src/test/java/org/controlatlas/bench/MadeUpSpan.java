package org.controlatlas.bench;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One party holds one cell.
 *
 * @param uncertain whether the first day may be two days earlier or later
 * @param last the last day; empty while it goes on
 */
record MadeUpSpan(
        String cell, String party, boolean contested, LocalDate start, boolean uncertain, Optional<LocalDate> last) {

    private static final int DAYS_OF_DOUBT = 2;

    /** A row of {@code control.csv}. */
    String controlRow() {
        return cell + ",,," + party + "," + status() + "," + startOfControl() + "," + lastDay() + ",high,,c1,,";
    }

    /** A row of a plain table of records. */
    String recordRow() {
        return cell + "," + party + "," + status() + "," + start + "," + lastDay();
    }

    private String startOfControl() {
        return uncertain
                ? start.minusDays(DAYS_OF_DOUBT) + "/" + start.plusDays(DAYS_OF_DOUBT) + "," + start
                : start + ",";
    }

    private String status() {
        return contested ? "contested" : "controlled";
    }

    private String lastDay() {
        return last.map(LocalDate::toString).orElse("");
    }
}
