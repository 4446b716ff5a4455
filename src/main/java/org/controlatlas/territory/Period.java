package org.controlatlas.territory;

/** A stretch of the timeline with a neutral title. */
public record Period(String id, DateRange days, LocalText titles) {}
