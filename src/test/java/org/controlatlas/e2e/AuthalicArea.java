package org.controlatlas.e2e;

import tools.jackson.databind.JsonNode;

/**
 * Measures GeoJSON polygons by a third method, which shares no code with the server: on the sphere that has the
 * ellipsoid's area, by the authalic latitude (J. P. Snyder, <i>Map Projections: A Working Manual</i>, 1987, equations 3-11
 * and 3-12), adding up trapezoids between the meridians of neighbouring vertices.
 */
final class AuthalicArea {

    private static final double SEMI_MAJOR_METRES = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;

    private AuthalicArea() {}

    static double squareKilometres(JsonNode geometry) {
        var coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("Polygon")) {
            return polygon(coordinates);
        }
        var sum = 0.0;
        for (var polygon : coordinates) {
            sum += polygon(polygon);
        }
        return sum;
    }

    /** A right-handed polygon: its outer ring runs anticlockwise and counts, its holes run clockwise and are taken off. */
    private static double polygon(JsonNode rings) {
        var sum = 0.0;
        for (var ring : rings) {
            for (var i = 1; i < ring.size(); i++) {
                sum += trapezoid(ring.get(i - 1), ring.get(i));
            }
        }
        return sum;
    }

    private static double trapezoid(JsonNode from, JsonNode to) {
        var width = Math.toRadians(to.get(0).asDouble() - from.get(0).asDouble());
        var height = (q(from.get(1).asDouble()) + q(to.get(1).asDouble())) / 2;
        return -width * height * SEMI_MAJOR_METRES * SEMI_MAJOR_METRES / 2 / SQUARE_METRES_PER_SQUARE_KILOMETRE;
    }

    private static double q(double latitude) {
        var sine = Math.sin(Math.toRadians(latitude));
        return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
    }
}
