package org.controlatlas.intake.directory;

import java.time.LocalDate;
import org.controlatlas.territory.UncertainDay;

/** Writes days as tables have them. */
final class DayCell {

    private static final int LAST_PLAIN_YEAR = 9999;

    private DayCell() {}

    /** Such as {@code -3000-01-01}; years of more than four digits have a Y before them. Empty while it goes on. */
    static String of(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "";
        }
        var plain = Math.abs(day.getYear()) <= LAST_PLAIN_YEAR;
        return plain ? day.toString() : "Y" + day.toString().replace("+", "");
    }

    static String of(UncertainDay day) {
        return day.isUncertain() ? of(day.earliest()) + "/" + of(day.latest()) : of(day.best());
    }
}
