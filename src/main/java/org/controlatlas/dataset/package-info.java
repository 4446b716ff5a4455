/**
 * A data set directory in, a {@link org.controlatlas.territory.Dataset} out, or every fault in it with file and line.
 *
 * <p>{@link org.controlatlas.dataset.DatasetLoader} is the table of contents: one class for each table and GeoJSON file.
 * Generic reading is in {@code file}, the tables as they stand on disk in {@code workbook}, polygons and their faults in
 * {@code polygon}, and the spans, which must leave no gap and no overlap, in {@code control}.
 */
@NullMarked
package org.controlatlas.dataset;

import org.jspecify.annotations.NullMarked;
