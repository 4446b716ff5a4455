package org.controlatlas.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.controlatlas.geo.GeoJsonGeometryReader;
import org.controlatlas.geo.GeoJsonGeometryWriter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A GeoJSON file of features. It is written with one feature a line, so that two versions of it can be compared. */
final class FeatureCollection {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Geometry.class, new GeoJsonGeometryWriter()))
            .build();

    private FeatureCollection() {}

    /** Returns the features of a file by the property that names them, in the order of the file. */
    static Map<String, Feature> read(Path file, String key) throws IOException {
        var features = new LinkedHashMap<String, Feature>();
        for (var node : JSON.readTree(Files.readString(file)).path("features")) {
            var properties = new LinkedHashMap<String, Object>();
            node.path("properties").forEachEntry((name, value) -> properties.put(name, value.asString("")));
            var id = node.path("properties").path(key).asString();
            try {
                features.put(id, new Feature(id, GeoJsonGeometryReader.read(node.path("geometry")), properties));
            } catch (ParseException e) {
                throw new IOException(file + ": " + id, e);
            }
        }
        return features;
    }

    static void write(Path file, List<Feature> features) throws IOException {
        var lines = features.stream().map(FeatureCollection::line).collect(Collectors.joining(",\n"));
        Files.writeString(file, "{\"type\":\"FeatureCollection\",\"features\":[\n" + lines + "\n]}\n");
    }

    private static String line(Feature feature) {
        var properties = new LinkedHashMap<String, Object>(Map.of("id", feature.id()));
        properties.putAll(feature.properties());
        var json = new LinkedHashMap<String, Object>(Map.of("type", "Feature"));
        json.put("id", feature.id());
        json.put("properties", properties);
        json.put("geometry", feature.geometry());
        return JSON.writeValueAsString(json);
    }
}
