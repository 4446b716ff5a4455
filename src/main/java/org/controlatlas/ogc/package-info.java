/**
 * OGC API Features: landing page, conformance, collections, items, queryables and schemas. Classes, handlers and members
 * bear the standard's names.
 */
@NullMarked
package org.controlatlas.ogc;

import org.jspecify.annotations.NullMarked;
