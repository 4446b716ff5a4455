/**
 * Turns source polygons into the districts and zones of a data set, by an authored recipe.
 *
 * <p>A {@link org.controlatlas.vintage.Recipe} names the source polygons, the authored lines that cut them, and the
 * pieces that make each district and zone. {@link org.controlatlas.vintage.Vintage} follows it and writes
 * {@code districts.geojson}, {@code zones.geojson} and {@code background.geojson}. All areas are laid into one
 * {@link org.controlatlas.vintage.Arrangement}, so that whatever meets, meets bit for bit;
 * {@link org.controlatlas.vintage.Waters} are drawn over them. The same recipe gives the same bytes.
 */
@NullMarked
package org.controlatlas.vintage;

import org.jspecify.annotations.NullMarked;
