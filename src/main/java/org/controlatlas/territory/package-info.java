/**
 * The domain: districts, the parties that held them, and from which day to which day, according to whom.
 *
 * <p>Start with {@link org.controlatlas.territory.ControlSpan}, the record of the data, and
 * {@link org.controlatlas.territory.Dataset}, all of it. Geometries are WGS 84, longitude first. Everything is immutable,
 * apart from JTS geometries, which nobody may change.
 */
@NullMarked
package org.controlatlas.territory;

import org.jspecify.annotations.NullMarked;
