/**
 * Square kilometres: totals of a day with their ranges, the same over time, and what sources state beside what the
 * polygons measure.
 *
 * <p>All areas are geodesic, from the polygons as stored. {@link org.controlatlas.area.AreaTotals} explains the ranges.
 */
@NullMarked
package org.controlatlas.area;

import org.jspecify.annotations.NullMarked;
