package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonGeometryReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Point           | [46.9, 40, 350]                                     | POINT (46.9 40)
        MultiPoint      | [[46, 40], [47, 41]]                                | MULTIPOINT ((46 40), (47 41))
        LineString      | [[46, 40], [47, 41]]                                | LINESTRING (46 40, 47 41)
        MultiLineString | [[[46, 40], [47, 41]]]                              | MULTILINESTRING ((46 40, 47 41))
        Polygon         | [[[0, 0], [9, 0], [0, 9], [0, 0]], [[1, 1], [1, 2], [2, 1], [1, 1]]] \
                        | POLYGON ((0 0, 9 0, 0 9, 0 0), (1 1, 1 2, 2 1, 1 1))
        MultiPolygon    | [[[[0, 0], [9, 0], [0, 9], [0, 0]]]]                | MULTIPOLYGON (((0 0, 9 0, 0 9, 0 0)))
        """)
    void keepsLongitudeFirst(String type, String coordinates, String wkt) throws ParseException {
        assertThat(read(type, coordinates)).hasToString(wkt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Circle     | [0, 0]                              | not a geometry type: "Circle"
        Point      | [46.9]                              | a position needs two numbers, not [46.9]
        Point      | [46.9, 1e999]                       | a position needs two numbers, not [46.9,"Infinity"]
        LineString | [[46, 40]]                          | a line needs two positions or more
        Polygon    | [[[0, 0], [9, 0], [0, 9]]]          | a ring needs four positions or more, the last the same as the first
        Polygon    | [[[0, 0], [9, 0], [0, 9], [0, 1]]]  | a ring needs four positions or more, the last the same as the first
        Polygon    | []                                  | coordinates are missing where an array of them belongs
        """)
    void rejectsWhatHasNotTheFormOfAGeometry(String type, String coordinates, String problem) {
        assertThatThrownBy(() -> read(type, coordinates))
                .isInstanceOf(ParseException.class)
                .hasMessage(problem);
    }

    private static Geometry read(String type, String coordinates) throws ParseException {
        var json = "{\"type\": \"%s\", \"coordinates\": %s}".formatted(type, coordinates);
        return GeoJsonGeometryReader.read(new JsonMapper().readTree(json));
    }
}
