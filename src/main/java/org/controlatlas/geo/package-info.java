/**
 * Geometry on the ellipsoid and in projections: cells, areas, lengths, coordinate reference systems, filters, GeoJSON.
 *
 * <p>The only package that imports GeoTools. Geometries come in and go out as JTS, WGS 84, longitude first.
 */
@NullMarked
package org.controlatlas.geo;

import org.jspecify.annotations.NullMarked;
