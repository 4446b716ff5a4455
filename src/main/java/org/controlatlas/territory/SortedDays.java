package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Days as numbers, in ascending order, among which one is found by halving.
 *
 * <p>In a large atlas a search waits for memory at nearly every step. So it looks first among the few days that begin a
 * block, and then in one block, which is as long as what a processor fetches at once.
 */
final class SortedDays {

    private static final int BLOCK = 16;

    private final int[] days;
    private final int[] begins;

    SortedDays(int[] ascending) {
        days = ascending;
        begins = new int[(days.length + BLOCK - 1) / BLOCK];
        Arrays.setAll(begins, it -> days[it * BLOCK]);
    }

    /** Days since 1970; the earliest and the latest number for what is further away, as an open end is. */
    static int number(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    /** The index of the last day that is not after this one; -1 if there is none. */
    int lastUpTo(int day) {
        var block = last(begins, 0, begins.length, day);
        return block < 0 ? -1 : last(days, block * BLOCK, Math.min(days.length, (block + 1) * BLOCK), day);
    }

    private static int last(int[] ascending, int from, int to, int day) {
        var low = from;
        var high = to - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (day < ascending[middle]) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
