/**
 * Files as others write them, read as features, and everything that is wrong with them: named with file and feature,
 * repaired only when that is wanted, never dropped in silence.
 */
@NullMarked
package org.controlatlas.intake.outside;

import org.jspecify.annotations.NullMarked;
