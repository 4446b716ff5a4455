package org.controlatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a GeoJSON geometry (RFC 7946): longitude first, as it stands there; heights are left out.
 *
 * <p>What it returns has the right form, though it may be invalid: rings may cross.
 */
public final class GeoJsonGeometryReader {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJsonGeometryReader() {}

    public static Geometry read(JsonNode geometry) throws ParseException {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> FACTORY.createPoint(position(coordinates));
            case "LineString" -> line(coordinates);
            case "MultiPoint" ->
                FACTORY.createMultiPointFromCoords(
                        each(coordinates, GeoJsonGeometryReader::position).toArray(Coordinate[]::new));
            case "MultiLineString" ->
                FACTORY.createMultiLineString(
                        each(coordinates, GeoJsonGeometryReader::line).toArray(LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        each(coordinates, GeoJsonGeometryReader::polygon).toArray(Polygon[]::new));
            case "GeometryCollection" ->
                FACTORY.createGeometryCollection(each(geometry.path("geometries"), GeoJsonGeometryReader::read)
                        .toArray(Geometry[]::new));
            default -> throw new ParseException("not a geometry type: " + geometry.path("type"));
        };
    }

    private static Polygon polygon(JsonNode coordinates) throws ParseException {
        var rings = each(coordinates, GeoJsonGeometryReader::ring);
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode coordinates) throws ParseException {
        var positions = each(coordinates, GeoJsonGeometryReader::position);
        if (positions.size() < 4 || !positions.get(0).equals2D(positions.get(positions.size() - 1))) {
            throw new ParseException("a ring needs four positions or more, the last the same as the first");
        }
        return FACTORY.createLinearRing(positions.toArray(Coordinate[]::new));
    }

    private static LineString line(JsonNode coordinates) throws ParseException {
        var positions = each(coordinates, GeoJsonGeometryReader::position);
        if (positions.size() < 2) {
            throw new ParseException("a line needs two positions or more");
        }
        return FACTORY.createLineString(positions.toArray(Coordinate[]::new));
    }

    private static Coordinate position(JsonNode numbers) throws ParseException {
        if (!isFinite(numbers.path(0)) || !isFinite(numbers.path(1))) {
            throw new ParseException("a position needs two numbers, not " + numbers);
        }
        return new Coordinate(numbers.path(0).asDouble(), numbers.path(1).asDouble());
    }

    private static boolean isFinite(JsonNode number) {
        return number.isNumber() && Double.isFinite(number.asDouble());
    }

    private static <T> List<T> each(JsonNode array, Part<T> part) throws ParseException {
        if (!array.isArray() || array.isEmpty()) {
            throw new ParseException("coordinates are missing where an array of them belongs");
        }
        var parts = new ArrayList<T>();
        for (var element : array.values()) {
            parts.add(part.read(element));
        }
        return parts;
    }

    private interface Part<T> {
        T read(JsonNode coordinates) throws ParseException;
    }
}
