/**
 * One day, and what changed between two days.
 *
 * <p>{@link org.controlatlas.slice.TimeSlicer} answers both, for any account: an account's view of a cell on a day is what
 * that account tells, or the consensus where it tells nothing of its own.
 */
@NullMarked
package org.controlatlas.slice;

import org.jspecify.annotations.NullMarked;
