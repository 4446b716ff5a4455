package org.controlatlas.intake.mosaic;

/**
 * A place in a source.
 *
 * @param source the title of a work; empty for the archive itself
 * @param locator where in it
 */
public record Reference(String source, String locator) {}
