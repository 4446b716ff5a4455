package org.controlatlas.geo;

import java.util.function.Consumer;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a geometry as RFC 7946 GeoJSON: outer rings turn left and holes turn right, coordinates have seven decimals at
 * most, which is a centimetre, and nothing is said of their reference system.
 */
public final class GeoJsonGeometryWriter extends ValueSerializer<Geometry> {

    private static final int DECIMALS = 7;
    private static final double TEN_MILLION = 1e7; // as many as there are decimals
    private static final int LONGEST_NUMBER = 21; // sign, digits of a long, point

    @Override
    public Class<?> handledType() {
        return Geometry.class;
    }

    @Override
    public void serialize(Geometry geometry, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        json.writeName(
                geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION) ? "geometries" : "coordinates");
        switch (geometry.getGeometryType()) {
            case Geometry.TYPENAME_GEOMETRYCOLLECTION -> parts(geometry, json, part -> serialize(part, json, context));
            case Geometry.TYPENAME_POINT, Geometry.TYPENAME_LINESTRING, Geometry.TYPENAME_POLYGON ->
                coordinates(geometry, json);
            default -> parts(geometry, json, part -> coordinates(part, json));
        }
        json.writeEndObject();
    }

    private static void parts(Geometry geometry, JsonGenerator json, Consumer<Geometry> write) {
        json.writeStartArray();
        for (var i = 0; i < geometry.getNumGeometries(); i++) {
            write.accept(geometry.getGeometryN(i));
        }
        json.writeEndArray();
    }

    private static void coordinates(Geometry geometry, JsonGenerator json) {
        if (geometry instanceof Point point) {
            position(point.getCoordinate(), new char[LONGEST_NUMBER], json);
        } else if (geometry instanceof Polygon polygon) {
            json.writeStartArray();
            ring(polygon.getExteriorRing(), true, json);
            for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(polygon.getInteriorRingN(i), false, json);
            }
            json.writeEndArray();
        } else {
            positions((LineString) geometry, json);
        }
    }

    private static void ring(LinearRing ring, boolean left, JsonGenerator json) {
        positions(Orientation.isCCW(ring.getCoordinateSequence()) == left ? ring : ring.reverse(), json);
    }

    private static void positions(LineString line, JsonGenerator json) {
        var buffer = new char[LONGEST_NUMBER];
        json.writeStartArray();
        for (var position : line.getCoordinates()) {
            position(position, buffer, json);
        }
        json.writeEndArray();
    }

    private static void position(Coordinate position, char[] buffer, JsonGenerator json) {
        json.writeStartArray();
        number(position.x, buffer, json);
        number(position.y, buffer, json);
        json.writeEndArray();
    }

    /**
     * Writes the digits of a whole number of ten-millionths, from the last to the first: what Java does to write any double
     * would be nearly half the work of a slice.
     */
    private static void number(double ordinate, char[] buffer, JsonGenerator json) {
        var whole = Math.round(ordinate * TEN_MILLION);
        var rest = Math.abs(whole);
        var at = buffer.length;
        for (var decimal = DECIMALS; decimal > 0; decimal--) {
            var digit = rest % 10;
            if (digit > 0 || at < buffer.length || decimal == 1) {
                buffer[--at] = (char) ('0' + digit);
            }
            rest /= 10;
        }
        buffer[--at] = '.';
        do {
            buffer[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (whole < 0) {
            buffer[--at] = '-';
        }
        json.writeNumber(buffer, at, buffer.length - at);
    }
}
