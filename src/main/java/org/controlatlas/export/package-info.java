/** Downloads: a collection or the whole atlas as one file, of all time or of some days. */
@NullMarked
package org.controlatlas.export;

import org.jspecify.annotations.NullMarked;
