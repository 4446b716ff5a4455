package org.controlatlas.dataset.file;

import java.util.Comparator;

/**
 * One thing that is wrong in a data set, and what would be right.
 *
 * @param file name within the data set's directory
 * @param line first line is 1; 0 when the whole file is meant
 * @param column of the table, or member of the JSON; empty when the whole line is meant
 */
public record Fault(String file, int line, String column, String problem, String remedy) implements Comparable<Fault> {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::toString);

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    /** Such as {@code control.csv:17 start: 1993-02-30 is not a date; write a calendar day such as 1993-02-28}. */
    @Override
    public String toString() {
        var place = file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " " + column);
        return place + ": " + problem + "; " + remedy;
    }
}
