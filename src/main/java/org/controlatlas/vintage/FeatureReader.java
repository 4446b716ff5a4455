package org.controlatlas.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GeoJSON lines and polygons, named by one of their properties. */
final class FeatureReader {

    private static final GeometryFactory WGS84 = new GeometryFactory();

    private FeatureReader() {}

    /** Returns the features of a file by name, in the order of the file. */
    static Map<String, Feature> read(Path file, String key) throws IOException {
        var features = new LinkedHashMap<String, Feature>();
        for (var node : JsonMapper.shared().readTree(Files.readString(file)).get("features")) {
            var properties = new LinkedHashMap<String, Object>();
            node.get("properties").forEachEntry((name, value) -> properties.put(name, value.asString("")));
            var id = node.get("properties").get(key).asString();
            if (features.put(id, new Feature(id, geometry(node.get("geometry")), properties)) != null) {
                throw new IllegalArgumentException(file + ": two features are called " + id);
            }
        }
        return features;
    }

    private static Geometry geometry(JsonNode node) {
        var coordinates = node.get("coordinates");
        var type = node.get("type").asString();
        return switch (type) {
            case "LineString" -> WGS84.createLineString(coordinates(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                WGS84.createMultiPolygon(
                        coordinates.valueStream().map(FeatureReader::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("neither a line nor a polygon: " + type);
        };
    }

    private static Polygon polygon(JsonNode node) {
        var rings = new ArrayList<LinearRing>();
        node.forEach(ring -> rings.add(WGS84.createLinearRing(coordinates(ring))));
        return WGS84.createPolygon(rings.remove(0), rings.toArray(LinearRing[]::new));
    }

    private static Coordinate[] coordinates(JsonNode node) {
        return node.valueStream()
                .map(at -> new Coordinate(at.get(0).asDouble(), at.get(1).asDouble()))
                .toArray(Coordinate[]::new);
    }
}
