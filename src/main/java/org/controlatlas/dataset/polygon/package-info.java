/** The GeoJSON files of a data set, and what is wrong with their shapes. */
@NullMarked
package org.controlatlas.dataset.polygon;

import org.jspecify.annotations.NullMarked;
