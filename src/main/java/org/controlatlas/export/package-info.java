/**
 * Downloads: a collection or the whole atlas as one file, of all time or of some days.
 *
 * <p>{@link org.controlatlas.export.Export} is what goes into a file, {@link org.controlatlas.export.Format} a kind of file;
 * {@link org.controlatlas.export.Formats} lists them all. Formats that are tables share {@link org.controlatlas.export.Column}.
 */
@NullMarked
package org.controlatlas.export;

import org.jspecify.annotations.NullMarked;
