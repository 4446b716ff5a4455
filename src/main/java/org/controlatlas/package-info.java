/** Who held which district, on which day, and according to whom: served as time-sliced maps and areas. */
@NullMarked
package org.controlatlas;

import org.jspecify.annotations.NullMarked;
