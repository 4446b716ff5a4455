/**
 * The data set in PostgreSQL with PostGIS: {@link org.controlatlas.store.postgis.Loading} writes it in one transaction,
 * {@link org.controlatlas.store.postgis.PostgisStore} serves it and looks for a new version.
 *
 * <p>A {@link org.controlatlas.store.postgis.Table} says how values of the domain become rows and rows values again.
 * What comes back equals what went in, down to the last bit of a coordinate, so that answers are the same bytes as from
 * the directory.
 */
@NullMarked
package org.controlatlas.store.postgis;

import org.jspecify.annotations.NullMarked;
