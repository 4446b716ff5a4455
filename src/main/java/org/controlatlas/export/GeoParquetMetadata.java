package org.controlatlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.http.Members;
import tools.jackson.databind.json.JsonMapper;

/** What a GeoParquet file says of itself: its geometry as version 1.1 of the specification wants it, and its rights. */
record GeoParquetMetadata(JsonMapper json, Export export, Layer layer) {

    Map<String, String> entries() {
        var rights = Rights.of(export.dataset());
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("geo", json.writeValueAsString(geo()));
        entries.put("title", rights.title());
        entries.put("version", rights.version());
        entries.put("licence", rights.licence());
        entries.put("licence_url", rights.licenceUrl());
        entries.put("attribution", json.writeValueAsString(rights.attribution()));
        return entries;
    }

    private Map<String, Object> geo() {
        return Members.of("version", "1.1.0", "primary_column", "geometry", "columns", Map.of("geometry", geometry()));
    }

    /** The reference system is left out, which means longitude and latitude on WGS 84. */
    private Map<String, Object> geometry() {
        var types = layer.kind() == GeometryKind.ANY
                ? List.of()
                : List.of(layer.kind().type());
        var geometry = Members.of("encoding", "WKB", "geometry_types", types);
        var extent = layer.extent();
        if (!extent.isNull()) {
            geometry.put("bbox", List.of(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()));
        }
        geometry.put(
                "covering",
                Map.of(
                        "bbox",
                        Members.of(
                                "xmin", List.of("bbox", "xmin"),
                                "ymin", List.of("bbox", "ymin"),
                                "xmax", List.of("bbox", "xmax"),
                                "ymax", List.of("bbox", "ymax"))));
        return geometry;
    }
}
