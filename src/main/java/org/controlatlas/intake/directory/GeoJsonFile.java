package org.controlatlas.intake.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.geo.GeoJsonGeometryWriter;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A GeoJSON file of the data set directory, a feature a line. */
final class GeoJsonFile {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Geometry.class, new GeoJsonGeometryWriter()))
            .build();

    private final List<String> lines = new ArrayList<>();

    void add(String id, Geometry geometry, Map<String, Object> more) {
        var properties = new LinkedHashMap<String, Object>(Map.of("id", id));
        properties.putAll(more);
        var feature = new LinkedHashMap<String, Object>();
        feature.put("type", "Feature");
        feature.put("id", id);
        feature.put("properties", properties);
        feature.put("geometry", geometry);
        lines.add(JSON.writeValueAsString(feature));
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file, "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", lines) + "\n]}\n");
    }
}
