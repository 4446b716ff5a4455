/**
 * OGC API Common: landing page, conformance, definition, collections, and the schemas of OGC API Features. Features are in
 * {@link org.controlatlas.ogc.features} and tiles in {@link org.controlatlas.ogc.tiles}, which both stand on this package.
 * Classes, handlers and members bear the standards' names.
 */
@NullMarked
package org.controlatlas.ogc;

import org.jspecify.annotations.NullMarked;
