package org.controlatlas.http;

import java.util.Arrays;
import java.util.List;
import org.controlatlas.atlas.Collection;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;

/** The kinds of files in which a collection, or the whole atlas, can be taken away. */
public enum FileFormat {
    GEOJSON("geojson", MediaTypes.GEOJSON, "GeoJSON"),
    GEOJSON_LINES("geojsonl", "application/x-ndjson", "GeoJSON, a feature a line"),
    JSON_FG("jsonfg", MediaTypes.JSON_FG, "JSON-FG"),
    CSV("csv", MediaTypes.CSV, "CSV"),
    GEOPACKAGE("gpkg", "application/geopackage+sqlite3", "GeoPackage"),
    SHAPEFILE("shp.zip", "application/zip", "Shapefile"),
    FLATGEOBUF("fgb", "application/flatgeobuf", "FlatGeobuf"),
    KML("kml", "application/vnd.google-earth.kml+xml", "KML"),
    PMTILES("pmtiles", "application/vnd.pmtiles", "PMTiles"),
    PARQUET("parquet", "application/vnd.apache.parquet", "GeoParquet");

    private static final String DRIVER_OF_PARQUET = "org.duckdb.DuckDBDriver";

    private final String extension;
    private final String mediaType;
    private final String title;

    FileFormat(String extension, String mediaType, String title) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** Those that this server can write of a collection, or of the atlas. */
    public static List<FileFormat> of(String name) {
        return Arrays.stream(values())
                .filter(it -> it.isOf(name) && it.isInstalled())
                .toList();
    }

    /** What the names of such files end in, without the dot before it. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media type as an answer states it. */
    public MediaType contentType() {
        return this == CSV ? Csv.TYPE : MediaType.valueOf(mediaType);
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** Relative to the server's address. */
    public String path(String name) {
        return Download.PATH + name + "." + extension;
    }

    /** Whether there are such files of this name. */
    public boolean isOf(String name) {
        return this != PMTILES || name.equals(Collection.CONTROL);
    }

    private boolean isInstalled() {
        return this != PARQUET || ClassUtils.isPresent(DRIVER_OF_PARQUET, null);
    }
}
