package org.controlatlas.cql;

import java.time.LocalDate;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;

/** Makes intervals of two days, each of which may be a property. */
final class Intervals {

    private static final Item NOTHING = property -> null;

    private Intervals() {}

    /** A property without a value leaves its end open; without two values nothing is known. */
    static Expression between(Expression first, Expression last) {
        if (first.type() != Type.DAY || last.type() != Type.DAY) {
            throw new IllegalArgumentException(
                    "the ends of INTERVAL are days or '..', such as INTERVAL('1993-07-23','..')");
        }
        var start = first.of(NOTHING);
        var end = last.of(NOTHING);
        if (start instanceof LocalDate a && end instanceof LocalDate b && b.isBefore(a)) {
            throw new IllegalArgumentException("an interval must not end before it starts: " + a + ", " + b);
        }
        return new Expression(Type.INTERVAL, item -> of(first.of(item), last.of(item)));
    }

    private static @Nullable DateRange of(@Nullable Object first, @Nullable Object last) {
        if (first == null && last == null) {
            return null;
        }
        var start = first == null ? LocalDate.MIN : (LocalDate) first;
        var end = last == null ? LocalDate.MAX : (LocalDate) last;
        return end.isBefore(start) ? null : DateRange.closed(start, end);
    }
}
