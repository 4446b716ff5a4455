/**
 * The tables of a data set as they stand on disk: which there are, what columns each has, and the ids and names that
 * they share.
 */
@NullMarked
package org.controlatlas.dataset.workbook;

import org.jspecify.annotations.NullMarked;
