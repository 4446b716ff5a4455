package org.controlatlas.cql;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.controlatlas.territory.DateRange;

/**
 * How two times lie to one another (CQL2, 7.7, after OWL-Time), by the first and the last day of each.
 *
 * <p>Two intervals meet when the last day of one is the first day of the other. A day of its own is the interval of that
 * day; the relations that are for intervals alone are not asked of it.
 */
enum TemporalRelation {
    T_AFTER(false, (a, b) -> a.start().isAfter(b.lastDay())),
    T_BEFORE(false, (a, b) -> a.lastDay().isBefore(b.start())),
    T_DISJOINT(false, (a, b) -> !a.overlaps(b)),
    T_EQUALS(false, DateRange::equals),
    T_INTERSECTS(false, DateRange::overlaps),
    T_CONTAINS(true, TemporalRelation::contain),
    T_DURING(true, (a, b) -> contain(b, a)),
    T_FINISHEDBY(true, TemporalRelation::areFinishedBy),
    T_FINISHES(true, (a, b) -> areFinishedBy(b, a)),
    T_MEETS(true, (a, b) -> a.lastDay().equals(b.start())),
    T_METBY(true, (a, b) -> b.lastDay().equals(a.start())),
    T_OVERLAPPEDBY(true, (a, b) -> overlap(b, a)),
    T_OVERLAPS(true, TemporalRelation::overlap),
    T_STARTEDBY(true, (a, b) -> start(b, a)),
    T_STARTS(true, TemporalRelation::start);

    private final boolean isForIntervals;
    private final BiPredicate<DateRange, DateRange> relation;

    TemporalRelation(boolean isForIntervals, BiPredicate<DateRange, DateRange> relation) {
        this.isForIntervals = isForIntervals;
        this.relation = relation;
    }

    boolean isFor(Type type) {
        return type == Type.INTERVAL || (type == Type.DAY && !isForIntervals);
    }

    boolean holds(Object a, Object b) {
        return relation.test(days(a), days(b));
    }

    private static DateRange days(Object time) {
        return time instanceof LocalDate day ? DateRange.day(day) : (DateRange) time;
    }

    private static boolean contain(DateRange a, DateRange b) {
        return a.start().isBefore(b.start()) && b.end().isBefore(a.end());
    }

    private static boolean areFinishedBy(DateRange a, DateRange b) {
        return a.start().isBefore(b.start()) && a.end().equals(b.end());
    }

    private static boolean overlap(DateRange a, DateRange b) {
        return a.start().isBefore(b.start())
                && b.start().isBefore(a.lastDay())
                && a.end().isBefore(b.end());
    }

    private static boolean start(DateRange a, DateRange b) {
        return a.start().equals(b.start()) && a.end().isBefore(b.end());
    }
}
