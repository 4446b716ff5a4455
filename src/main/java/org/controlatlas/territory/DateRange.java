package org.controlatlas.territory;

import java.time.LocalDate;

/**
 * A run of calendar days: {@code start} belongs to it, {@code end} does not.
 *
 * <p>Half-open, so that consecutive ranges meet without sharing a day. A range without a known start begins at
 * {@link LocalDate#MIN}, one that goes on ends at {@link LocalDate#MAX}; those two days are never printed.
 */
public record DateRange(LocalDate start, LocalDate end) {

    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    public DateRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("range must end after it starts: " + start + "/" + end);
        }
    }

    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /** Reads the form people write and OGC clients send, in which both days belong to the range. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
    }

    public static DateRange day(LocalDate day) {
        return closed(day, day);
    }

    public static DateRange since(LocalDate start) {
        return new DateRange(start, LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The shortest range that encloses both. */
    public DateRange hull(DateRange other) {
        if (encloses(other)) {
            return this;
        }
        return new DateRange(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    /** The days that belong to both. Throws {@link IllegalArgumentException} if there are none. */
    public DateRange within(DateRange other) {
        return new DateRange(
                start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end);
    }

    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean isOneDay() {
        return start.equals(lastDay());
    }

    public boolean isOngoing() {
        return end.equals(LocalDate.MAX);
    }

    /** The last day that belongs to the range; {@link LocalDate#MAX} while it goes on. */
    public LocalDate lastDay() {
        return isOngoing() ? end : end.minusDays(1);
    }
}
