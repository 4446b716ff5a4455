package org.controlatlas.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.controlatlas.territory.DateRange;

/**
 * Reads the parameter {@code datetime} as OGC API Features Part 1, 7.15.4, defines it: {@code 1993-07-23},
 * {@code 1993-07-23T12:00:00Z}, or an interval of them with both ends included, of which one may be open.
 *
 * <p>Years before the first are those of ISO 8601: {@code -0043} is 44 BCE.
 *
 * <p>The data set knows calendar days and no time zone, so an instant stands for the day that is written in it: what
 * its offset is changes nothing. GDAL writes a day as {@code 1993-07-23T}, which is understood.
 */
public final class Datetime {

    private static final Set<String> OPEN = Set.of("", "..");
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile(DAY + "[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final String OF_GDAL = "T";
    private static final String HELP = "; a day is written 1993-07-23 or 1993-07-23T00:00:00Z,"
            + " an interval 1993-07-23/1994-05-12, 1993-07-23/.. or ../1994-05-12";

    private Datetime() {}

    /** Throws {@link IllegalArgumentException} if it is neither a day nor an interval. */
    public static DateRange parse(String text) {
        var ends = text.split("/", -1);
        if (ends.length == 1) {
            return DateRange.day(day(text));
        }
        if (ends.length > 2 || (OPEN.contains(ends[0]) && OPEN.contains(ends[1]))) {
            throw new IllegalArgumentException("not an interval: " + text + HELP);
        }
        var first = OPEN.contains(ends[0]) ? LocalDate.MIN : day(ends[0]);
        var last = OPEN.contains(ends[1]) ? LocalDate.MAX : day(ends[1]);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an interval must not end before it starts: " + text);
        }
        return DateRange.closed(first, last);
    }

    /** Throws {@link IllegalArgumentException} if it is not a day. */
    public static LocalDate day(String text) {
        try {
            var day = text.endsWith(OF_GDAL) ? text.substring(0, text.length() - OF_GDAL.length()) : text;
            if (DAY.matcher(day).matches()) {
                return LocalDate.parse(day);
            }
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toLocalDate();
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + text, e);
        }
        throw new IllegalArgumentException("not a day: " + text + HELP);
    }
}
