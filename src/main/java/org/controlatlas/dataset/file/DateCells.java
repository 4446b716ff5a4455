package org.controlatlas.dataset.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.UncertainDay;

/**
 * The dates in a row. In tables people write the first and the last day of a range, and both belong to it; this is the
 * one place that turns them into the half-open {@link DateRange}.
 */
public record DateCells(Row row) {

    private static final Pattern DAY_OF_MONTH = Pattern.compile("(-?\\d{4}-(0[1-9]|1[0-2]))-\\d\\d");
    private static final String OR_INTERVAL = " or an EDTF interval";
    private static final String EXAMPLE = "1993-07-23";

    /** A full date; empty when the cell is empty or holds something else. */
    public Optional<LocalDate> day(String column) {
        return parsed(column, Edtf::day, "");
    }

    /**
     * The day that a column tells with its doubt. Where that is more than one day, the column of the same name with
     * {@code _best} behind it says which one decides.
     */
    public Optional<UncertainDay> uncertainDay(String column) {
        if (row.required(column).isEmpty()) {
            return Optional.empty();
        }
        var edtf = parsed(column, Edtf::parse, OR_INTERVAL);
        var best = day(column + "_best");
        if (edtf.isEmpty() || (best.isEmpty() && !row.text(column + "_best").isEmpty())) {
            return Optional.empty();
        }
        return uncertainDay(column, edtf.get(), best);
    }

    /**
     * The days from {@code first} to the one in the column, which belongs to them. A range with an empty end goes on;
     * empty when the end is wrong.
     */
    public Optional<DateRange> rangeFrom(LocalDate first, String endColumn) {
        if (row.text(endColumn).isEmpty()) {
            return Optional.of(DateRange.since(first));
        }
        var last = day(endColumn);
        if (last.isPresent() && last.get().isBefore(first)) {
            row.fault(endColumn, last.get() + " is before the start " + first, "write the last day, which is included");
            return Optional.empty();
        }
        return last.map(day -> DateRange.closed(first, day));
    }

    /** Finds text that is no date at all, where nobody needs to know which. */
    public void checkDate(String column) {
        parsed(column, Edtf::parse, OR_INTERVAL);
    }

    public void checkWithin(String column, LocalDate day, DateRange days) {
        if (!days.contains(day)) {
            row.fault(
                    column,
                    day + " is outside the data set's days " + days.start() + " to " + days.lastDay(),
                    "write a day within them or widen them in datapackage.json");
        }
    }

    /** An end that is not written is within the days. */
    public void checkEndWithin(String column, DateRange range, DateRange days) {
        if (!range.isOngoing()) {
            checkWithin(column, range.lastDay(), days);
        }
    }

    private Optional<UncertainDay> uncertainDay(String column, Edtf edtf, Optional<LocalDate> best) {
        var bestColumn = column + "_best";
        if (best.isEmpty() && !edtf.isDay()) {
            row.fault(
                    bestColumn,
                    row.text(column) + " is more than one day",
                    "write the day from " + edtf.earliest() + " to " + edtf.latest() + " that decides");
            return Optional.empty();
        }
        var decisive = best.orElse(edtf.earliest());
        if (!edtf.contains(decisive)) {
            row.fault(
                    bestColumn,
                    decisive + " is not within " + row.text(column),
                    "write a day from " + edtf.earliest() + " to " + edtf.latest());
            return Optional.empty();
        }
        return Optional.of(new UncertainDay(edtf.earliest(), decisive, edtf.latest()));
    }

    private <T> Optional<T> parsed(String column, Function<String, T> parser, String alternative) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            row.fault(
                    column,
                    String.valueOf(e.getMessage()),
                    "write a calendar day such as " + example(text) + alternative);
            return Optional.empty();
        }
    }

    /** A day like the one that was meant: the last of its month where only the day is impossible. */
    private static String example(String text) {
        var matcher = DAY_OF_MONTH.matcher(text);
        return matcher.matches()
                ? YearMonth.parse(matcher.group(1)).atEndOfMonth().toString()
                : EXAMPLE;
    }
}
