package org.controlatlas.http;

/** A link to another resource, as OGC API documents and GeoJSON carry it. */
public record Link(String href, String rel, String type, String title) {}
