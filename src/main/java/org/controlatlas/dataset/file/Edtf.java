package org.controlatlas.dataset.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date text may mean, by the Extended Date/Time Format of ISO 8601-2: a day, month or year, each with
 * {@code ~}, {@code ?} or {@code %} behind it if need be, or two of them around a slash. Level 0 and 1 without times,
 * seasons and open ends.
 *
 * <p>Years are written with four digits or more: {@code 0800}, {@code -3000}, {@code Y12000}. A sign of doubt is kept in
 * the text alone; it makes the range no wider.
 */
public record Edtf(LocalDate earliest, LocalDate latest) {

    private static final Pattern DATE =
            Pattern.compile("(?<year>-?\\d{4}|Y-?\\d{5,9})(-(?<month>\\d\\d)(-(?<day>\\d\\d))?)?[~?%]?");
    private static final Pattern FULL_DATE = Pattern.compile("(-?\\d{4}|Y-?\\d{5,9})-\\d\\d-\\d\\d");

    /** Throws {@link DateTimeException}, whose message says what is wrong with the text. */
    public static Edtf parse(String text) {
        var ends = text.split("/", 2);
        var first = date(ends[0]);
        var last = date(ends[ends.length - 1]);
        if (last.latest.isBefore(first.earliest)) {
            throw new DateTimeException(text + " ends before it starts");
        }
        return new Edtf(first.earliest, last.latest);
    }

    /** Reads a full date, nothing else. */
    public static LocalDate day(String text) {
        if (!FULL_DATE.matcher(text).matches()) {
            throw new DateTimeException(text + " is not a date");
        }
        return date(text).earliest;
    }

    public boolean isDay() {
        return earliest.equals(latest);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    private static Edtf date(String text) {
        var matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException(
                    text.isEmpty() ? "an interval without both ends is not a date" : text + " is not a date");
        }
        try {
            return days(matcher.group("year").replace("Y", ""), matcher.group("month"), matcher.group("day"));
        } catch (DateTimeException e) {
            throw new DateTimeException(text + " is not a date", e);
        }
    }

    private static Edtf days(String yearDigits, @Nullable String month, @Nullable String day) {
        var year = Integer.parseInt(yearDigits);
        if (month == null) {
            return new Edtf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        var whole = YearMonth.of(year, Integer.parseInt(month));
        if (day == null) {
            return new Edtf(whole.atDay(1), whole.atEndOfMonth());
        }
        var date = whole.atDay(Integer.parseInt(day));
        return new Edtf(date, date);
    }
}
