/**
 * OGC API Features and Tiles: landing page, conformance, collections, items, queryables, schemas, tile sets and tile matrix
 * sets. Classes, handlers and members bear the standards' names.
 */
@NullMarked
package org.controlatlas.ogc;

import org.jspecify.annotations.NullMarked;
