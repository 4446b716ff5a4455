package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class GeoJsonGeometryWriterTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new GeoJsonGeometryWriter()))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "POINT (46.123456789 39); {\"type\":\"Point\",\"coordinates\":[46.1234568,39.0]}",
                "LINESTRING (0 0, 1 1); {\"type\":\"LineString\",\"coordinates\":[[0.0,0.0],[1.0,1.0]]}",
                "MULTIPOINT ((0 0), (1 1)); {\"type\":\"MultiPoint\",\"coordinates\":[[0.0,0.0],[1.0,1.0]]}",
                "GEOMETRYCOLLECTION (POINT (1 2)); "
                        + "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}]}",
            })
    void writesGeoJson(String wkt, String expected) throws ParseException {
        assertThat(JSON.writeValueAsString(new WKTReader().read(wkt))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))",
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 2, 2 1, 1 1))",
            })
    void turnsOuterRingsLeftAndHolesRight(String wkt) throws ParseException {
        assertThat(JSON.readTree(JSON.writeValueAsString(new WKTReader().read(wkt)))
                        .at("/coordinates")
                        .toString())
                .isEqualTo(
                        "[[[0.0,0.0],[9.0,0.0],[9.0,9.0],[0.0,9.0],[0.0,0.0]],[[1.0,1.0],[2.0,2.0],[2.0,1.0],[1.0,1.0]]]");
    }
}
