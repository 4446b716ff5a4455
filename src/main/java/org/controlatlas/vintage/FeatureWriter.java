package org.controlatlas.vintage;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes polygons as RFC 7946 GeoJSON: right-hand rings, seven decimals at most, one feature a line, so that a
 * difference between two versions can be read.
 */
final class FeatureWriter {

    private static final int DECIMALS = 7;

    private FeatureWriter() {}

    static void write(Path file, List<Feature> features) throws IOException {
        var lines = features.stream().map(FeatureWriter::feature).collect(Collectors.joining(",\n"));
        Files.writeString(file, "{\"type\": \"FeatureCollection\", \"features\": [\n" + lines + "\n]}\n");
    }

    private static String feature(Feature feature) {
        var json = JsonMapper.shared();
        var properties = new LinkedHashMap<String, Object>(Map.of("id", feature.id()));
        properties.putAll(feature.properties());
        return "{\"type\": \"Feature\", \"id\": %s, \"properties\": %s, \"geometry\": %s}"
                .formatted(
                        json.writeValueAsString(feature.id()),
                        json.writeValueAsString(properties),
                        geometry(feature.geometry()));
    }

    private static String geometry(Geometry geometry) {
        var polygons = IntStream.range(0, geometry.getNumGeometries())
                .mapToObj(i -> polygon((Polygon) geometry.getGeometryN(i)))
                .toList();
        return polygons.size() == 1
                ? "{\"type\": \"Polygon\", \"coordinates\": " + polygons.get(0) + "}"
                : "{\"type\": \"MultiPolygon\", \"coordinates\": " + polygons + "}";
    }

    private static String polygon(Polygon polygon) {
        var holes = IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN);
        var rings = holes.map(hole -> ring(hole, false)).collect(Collectors.toList());
        rings.add(0, ring(polygon.getExteriorRing(), true));
        return rings.toString();
    }

    private static String ring(LinearRing ring, boolean counterClockwise) {
        var isCounterClockwise = Orientation.isCCW(ring.getCoordinateSequence());
        var turned = isCounterClockwise == counterClockwise ? ring : ring.reverse();
        return Arrays.stream(turned.getCoordinates())
                .map(FeatureWriter::position)
                .toList()
                .toString();
    }

    private static String position(Coordinate at) {
        return "[" + decimal(at.x) + ", " + decimal(at.y) + "]";
    }

    private static String decimal(double degrees) {
        var rounded = BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
