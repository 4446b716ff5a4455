/** The features of the collections: what is asked for (days, box, filter, page) and how it is written. */
@NullMarked
package org.controlatlas.ogc.features;

import org.jspecify.annotations.NullMarked;
