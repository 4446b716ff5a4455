/**
 * The files of a data set as rows and JSON values, each of which knows the line that it stands on.
 *
 * <p>Nothing here throws when a file is wrong: what is wrong becomes a {@link org.controlatlas.dataset.file.Fault}, a
 * harmless stand-in takes its place and reading goes on, so that one run finds every fault.
 */
@NullMarked
package org.controlatlas.dataset.file;

import org.jspecify.annotations.NullMarked;
