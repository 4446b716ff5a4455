/** The map page and what it and its readers ask: areas, changes, the reconciliation, the timeline. */
@NullMarked
package org.controlatlas.web;

import org.jspecify.annotations.NullMarked;
