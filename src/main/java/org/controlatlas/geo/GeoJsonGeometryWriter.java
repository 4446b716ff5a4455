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

    private static final double DECIMALS = 1e7;

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
            position(point.getCoordinate(), json);
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
        json.writeStartArray();
        for (var position : line.getCoordinates()) {
            position(position, json);
        }
        json.writeEndArray();
    }

    private static void position(Coordinate position, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(rounded(position.x));
        json.writeNumber(rounded(position.y));
        json.writeEndArray();
    }

    private static double rounded(double ordinate) {
        return Math.round(ordinate * DECIMALS) / DECIMALS;
    }
}
