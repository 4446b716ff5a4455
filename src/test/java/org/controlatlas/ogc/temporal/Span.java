package org.controlatlas.ogc.temporal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A time with both ends included, as a server writes it: dates or timestamps, and {@code ..} for an open end.
 *
 * @param first its first instant
 * @param last its last
 */
record Span(String start, String end, Instant first, Instant last) {

    static final String OPEN = "..";

    static Span of(String start, String end) {
        return new Span(start, end, firstOf(start), lastOf(end));
    }

    static Span of(String datetime) {
        var ends = datetime.split("/", -1);
        return of(ends[0].isEmpty() ? OPEN : ends[0], ends[ends.length - 1].isEmpty() ? OPEN : ends[ends.length - 1]);
    }

    boolean intersects(Span other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** What comes right before a date or timestamp. */
    static String before(String text) {
        return isDate(text)
                ? LocalDate.parse(text).minusDays(1).toString()
                : OffsetDateTime.parse(text).minusSeconds(1).toString();
    }

    static String after(String text) {
        return isDate(text)
                ? LocalDate.parse(text).plusDays(1).toString()
                : OffsetDateTime.parse(text).plusSeconds(1).toString();
    }

    static boolean isDate(String text) {
        return !text.contains("T");
    }

    private static Instant firstOf(String text) {
        if (text.equals(OPEN)) {
            return Instant.MIN;
        }
        return Instant.parse(
                isDate(text)
                        ? text + "T00:00:00Z"
                        : OffsetDateTime.parse(text).toInstant().toString());
    }

    private static Instant lastOf(String text) {
        if (text.equals(OPEN)) {
            return Instant.MAX;
        }
        return isDate(text) ? firstOf(text).plus(1, ChronoUnit.DAYS).minusNanos(1) : firstOf(text);
    }
}
