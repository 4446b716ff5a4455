package org.controlatlas.intake.outside;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.controlatlas.dataset.file.Edtf;

/**
 * Reads days as people write them: {@code 2022-02-24}, {@code 20220224}, {@code 24.02.2022}, {@code 24_02_2022},
 * {@code 1914}, {@code 1914-07}, {@code 44 BC}, {@code -3000}, EDTF, and moments such as {@code 2022-02-24T10:00:00Z}.
 *
 * @param historicalYears whether a year written with a minus counts as historians do, so that {@code -44} is 44 BCE;
 *     else as ISO 8601 does, where it is 45 BCE
 * @param dayFirst whether {@code 03/02/2022} is 3 February, not 2 March; {@code 12/31/1993} can be read in one way only
 */
public record DayText(boolean historicalYears, boolean dayFirst) {

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[._/](\\d{1,2})[._/](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-._/](\\d{1,2})[-._/](\\d{4})");
    private static final Pattern BEFORE =
            Pattern.compile("(\\d{1,5}) ?(BCE?|B\\.C\\.(E\\.)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_YEAR = Pattern.compile("(-?)(\\d{1,4})((?:-\\d{2}){0,2}[~?%]?)");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2})(:\\d{2})?.*");
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{11,13}");
    private static final int MONTHS = 12;
    private static final LocalTime NEARLY_MIDNIGHT = LocalTime.of(20, 0);
    private static final LocalTime JUST_AFTER_MIDNIGHT = LocalTime.of(4, 0);

    /**
     * What a text says.
     *
     * @param shifted the moment that lies so near to midnight that another time zone has put it on another day
     */
    public record Days(LocalDate earliest, LocalDate latest, Optional<LocalTime> shifted) {

        /** The day that was meant if the time zone shifted it. */
        public Days unshifted() {
            var next = shifted.filter(it -> !it.isBefore(NEARLY_MIDNIGHT)).isPresent();
            return next ? new Days(earliest.plusDays(1), latest.plusDays(1), Optional.empty()) : this;
        }
    }

    /** Whether it may be a day in a month or the other way round, so that {@code dayFirst} decides. */
    public static boolean isAmbiguous(String text) {
        var form = YEAR_LAST.matcher(text.strip());
        return form.matches()
                && !form.group(1).equals(form.group(2))
                && Integer.parseInt(form.group(1)) <= MONTHS
                && Integer.parseInt(form.group(2)) <= MONTHS;
    }

    /** Throws {@link DateTimeException}, whose message says what is wrong. */
    public Days parse(String text) {
        var moment = MOMENT.matcher(text);
        if (moment.matches()) {
            return at(LocalDate.parse(moment.group(1)), LocalTime.parse(moment.group(2)));
        }
        if (MILLISECONDS.matcher(text).matches()) {
            var at = Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC);
            return at(at.toLocalDate(), at.toLocalTime());
        }
        var edtf = Edtf.parse(edtf(text.strip()));
        return new Days(edtf.earliest(), edtf.latest(), Optional.empty());
    }

    private static Days at(LocalDate day, LocalTime time) {
        var near = !time.isBefore(NEARLY_MIDNIGHT) || !time.isAfter(JUST_AFTER_MIDNIGHT);
        return new Days(day, day, Optional.of(time).filter(it -> near && !it.equals(LocalTime.MIDNIGHT)));
    }

    private String edtf(String text) {
        for (var form : new Pattern[] {COMPACT, YEAR_FIRST}) {
            var matcher = form.matcher(text);
            if (matcher.matches()) {
                return iso(matcher.group(1), matcher.group(2), matcher.group(3));
            }
        }
        var yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return dayFirst && Integer.parseInt(yearLast.group(2)) <= MONTHS
                            || Integer.parseInt(yearLast.group(1)) > MONTHS
                    ? iso(yearLast.group(3), yearLast.group(2), yearLast.group(1))
                    : iso(yearLast.group(3), yearLast.group(1), yearLast.group(2));
        }
        var before = BEFORE.matcher(text);
        if (before.matches()) {
            return year(1 - Integer.parseInt(before.group(1)));
        }
        var year = SHORT_YEAR.matcher(text);
        return year.matches() ? signed(year.group(1), year.group(2)) + year.group(3) : text;
    }

    private String signed(String sign, String digits) {
        var year = Integer.parseInt(digits);
        return year(sign.isEmpty() ? year : historicalYears ? 1 - year : -year);
    }

    private static String year(int year) {
        var digits = String.format(Locale.ROOT, "%04d", Math.abs(year));
        return (year < 0 ? (digits.length() > 4 ? "Y-" : "-") : "") + digits;
    }

    private static String iso(String year, String month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
