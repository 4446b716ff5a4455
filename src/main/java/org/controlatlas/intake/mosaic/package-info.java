/**
 * Claims that overlap in space and follow one another in time become plots of ground that do neither: each plot has one
 * history, in which every day is told once.
 */
@NullMarked
package org.controlatlas.intake.mosaic;

import org.jspecify.annotations.NullMarked;
