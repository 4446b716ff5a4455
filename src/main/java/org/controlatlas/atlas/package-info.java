/**
 * What the edges ask: {@link org.controlatlas.atlas.Atlas}, one version of a data set with everything derived from it.
 */
@NullMarked
package org.controlatlas.atlas;

import org.jspecify.annotations.NullMarked;
