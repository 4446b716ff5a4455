package org.controlatlas.intake.directory;

import org.controlatlas.intake.mosaic.Reference;

/**
 * Square kilometres that the archive states for a unit.
 *
 * @param comparable whether the unit has one polygon throughout, which measures the same thing
 */
public record Stated(String unit, double squareKilometres, boolean comparable, Reference reference) {}
