package org.controlatlas.territory;

import java.time.LocalDate;

/**
 * A day that is known only to lie between {@code earliest} and {@code latest}, both included; {@code best} is the one
 * that is drawn.
 */
public record UncertainDay(LocalDate earliest, LocalDate best, LocalDate latest) {

    public UncertainDay {
        if (best.isBefore(earliest) || latest.isBefore(best)) {
            throw new IllegalArgumentException("best day " + best + " is not within " + earliest + " to " + latest);
        }
    }

    public static UncertainDay certain(LocalDate day) {
        return new UncertainDay(day, day, day);
    }

    public boolean isUncertain() {
        return !earliest.equals(latest);
    }

    public UncertainDay minusDays(long days) {
        return new UncertainDay(earliest.minusDays(days), best.minusDays(days), latest.minusDays(days));
    }
}
