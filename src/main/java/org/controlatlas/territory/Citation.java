package org.controlatlas.territory;

/**
 * A place in a source.
 *
 * @param locator page, paragraph, date or address within it
 * @param quote its own words, at most a sentence; empty if none are quoted
 * @param language BCP 47 tag of the quote; empty without one
 */
public record Citation(CitationId id, SourceId source, String locator, String quote, String language) {}
