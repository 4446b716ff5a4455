/**
 * Features as OGC Features and Geometries JSON (21-045r1, JSON-FG): GeoJSON that also says when a feature is true, what
 * type it is of, and in which reference system it is drawn. {@link org.controlatlas.jsonfg.JsonFg} writes it.
 */
@NullMarked
package org.controlatlas.jsonfg;

import org.jspecify.annotations.NullMarked;
