/** {@code control.csv}: who held what and when, with no day left out and none told twice. */
@NullMarked
package org.controlatlas.dataset.control;

import org.jspecify.annotations.NullMarked;
