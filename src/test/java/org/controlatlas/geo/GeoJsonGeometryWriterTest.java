package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
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
                "POINT (-0.0000001 -179.9999999); {\"type\":\"Point\",\"coordinates\":[-0.0000001,-179.9999999]}",
                "POINT (-0.00000001 4500000.05); {\"type\":\"Point\",\"coordinates\":[0.0,4500000.05]}",
                "LINESTRING (0 0, 1 1); {\"type\":\"LineString\",\"coordinates\":[[0.0,0.0],[1.0,1.0]]}",
                "MULTIPOINT ((0 0), (1 1)); {\"type\":\"MultiPoint\",\"coordinates\":[[0.0,0.0],[1.0,1.0]]}",
                "GEOMETRYCOLLECTION (POINT (1 2)); "
                        + "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}]}",
            })
    void writesGeoJson(String wkt, String expected) throws ParseException {
        assertThat(JSON.writeValueAsString(new WKTReader().read(wkt))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numbersAreTheNearestOfSevenDecimals(long seed) {
        var random = new Random(seed);
        var ordinate = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9));
        var point = new GeometryFactory().createPoint(new Coordinate(ordinate, 0));

        var written = JSON.readTree(JSON.writeValueAsString(point))
                .at("/coordinates/0")
                .decimalValue();

        assertThat(written.subtract(BigDecimal.valueOf(ordinate)).abs()).isLessThan(new BigDecimal("0.000000051"));
        assertThat(written.scale()).isBetween(1, 7);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
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
