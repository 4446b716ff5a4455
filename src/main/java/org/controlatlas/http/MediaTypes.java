package org.controlatlas.http;

/** Media types that Spring has no name for. */
public final class MediaTypes {

    public static final String GEOJSON = "application/geo+json";
    public static final String JSON_FG = "application/vnd.ogc.fg+json";
    public static final String JSON_LD = "application/ld+json";
    public static final String CSV = "text/csv";
    public static final String JSON_SCHEMA = "application/schema+json";
    public static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";
    public static final String MVT = "application/vnd.mapbox-vector-tile";
    public static final String TILEJSON = "application/vnd.mapbox.tile+json";

    private MediaTypes() {}
}
