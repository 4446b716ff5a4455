/** Where the data set lives: {@link org.controlatlas.store.Store} hands out its current version. */
@NullMarked
package org.controlatlas.store;

import org.jspecify.annotations.NullMarked;
