/** Writes plots and what goes with them as a data set directory: tables, polygons, description and report. */
@NullMarked
package org.controlatlas.intake.directory;

import org.jspecify.annotations.NullMarked;
