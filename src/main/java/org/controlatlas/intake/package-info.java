/**
 * Outside data become a data set directory: a folder of snapshots, a file of dated features, or a table of records joined
 * to polygons.
 *
 * <p>{@link org.controlatlas.intake.Import} is the table of contents. {@code outside} reads and repairs what others wrote,
 * {@code mosaic} cuts the ground into plots that have one history each, {@code directory} writes them.
 */
@NullMarked
package org.controlatlas.intake;

import org.jspecify.annotations.NullMarked;
