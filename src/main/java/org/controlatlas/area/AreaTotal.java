package org.controlatlas.area;

import java.util.List;

/**
 * One total.
 *
 * @param key what it is told apart by: one word for each grouping of the query, such as {@code azerbaijan}
 * @param squareKilometres by the best days
 * @param low what is held for certain
 * @param high what may be held
 * @param share of the ground that was asked for, 0 to 1; shares add up to more than 1 where claims overlap
 * @param shared those of the square kilometres that another holder holds too
 */
public record AreaTotal(
        List<String> key, double squareKilometres, double low, double high, double share, double shared) {

    public AreaTotal {
        key = List.copyOf(key);
    }
}
