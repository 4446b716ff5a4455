/**
 * Conditions on features in OGC's Common Query Language, CQL2 (21-065r2): its text and its JSON are read into the same
 * expressions. {@link org.controlatlas.cql.Cql2} is the way in.
 *
 * <p>Time is exact to the day: an instant stands for the day that is written in it, and both ends of an interval belong
 * to it. Where a value is not known neither a comparison nor its negation is true.
 */
@NullMarked
package org.controlatlas.cql;

import org.jspecify.annotations.NullMarked;
