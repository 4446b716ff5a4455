package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CrsTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @ParameterizedTest
    @CsvSource({
        "OGC/1.3/CRS84, 46.5, 39.5",
        "EPSG/0/4326, 39.5, 46.5",
        "EPSG/0/3857, 5176356.32, 4793547.46",
        "EPSG/0/32638, 628971.37, 4373338.49",
        "EPSG/0/4258, 39.5, 46.5",
    })
    void writesCoordinatesInTheOrderOfItsAxes(String id, double first, double second) {
        var crs = new Crs("http://www.opengis.net/def/crs/" + id);

        var written = crs.fromCrs84(point(46.5, 39.5)).getCoordinate();

        assertThat(written.x).isEqualTo(first, within(0.01));
        assertThat(written.y).isEqualTo(second, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "OGC/1.3/CRS84, 46, 39, 47, 40",
        "EPSG/0/4326, 39, 46, 40, 47",
        "EPSG/0/3857, 5120000, 4720000, 5230000, 4860000",
        "EPSG/0/32638, 600000, 4320000, 660000, 4430000",
        "EPSG/0/4258, 39, 46, 40, 47",
        "EPSG/0/28408, 4320000, 8600000, 4430000, 8660000",
    })
    void readsABoxInTheOrderOfItsAxes(String id, double lower1, double lower2, double upper1, double upper2) {
        var box = new Crs("http://www.opengis.net/def/crs/" + id).box(lower1, lower2, upper1, upper2);

        assertThat(box.contains(point(46.5, 39.5))).isTrue();
        assertThat(box.contains(point(39.5, 46.5))).isFalse();
        assertThat(box.contains(point(49, 39.5))).isFalse();
    }

    @Test
    void readsABoxAcrossTheAntimeridianAsTwo() {
        var box = Crs.EPSG_4326.box(-20, 170, -10, -170);

        assertThat(box.contains(point(175, -15))).isTrue();
        assertThat(box.contains(point(-175, -15))).isTrue();
        assertThat(box.contains(point(0, -15))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OGC/1.3/CRS84, POINT (46.5 39.5)",
        "EPSG/0/4326, POINT (39.5 46.5)",
        "EPSG/0/4258, POINT (39.5 46.5)",
        "EPSG/0/32638, POINT (628971.37 4373338.49)",
    })
    void readsAGeometryInTheOrderOfItsAxes(String id, String wkt) throws ParseException {
        var read = new Crs("http://www.opengis.net/def/crs/" + id).toCrs84(new WKTReader().read(wkt));

        assertThat(read.distance(point(46.5, 39.5))).isLessThan(1e-5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.opengis.net/def/crs/EPSG/0/999999",
                "http://www.opengis.net/def/crs/EPSG/0/4979",
                "http://www.opengis.net/def/crs/EPSG/0/5714",
                "http://www.opengis.net/def/crs/EPSG/0/",
                "http://www.opengis.net/def/crs/EPSG/0/4326,true",
                "EPSG:4326",
            })
    void knowsNoOtherSystems(String uri) {
        assertThatThrownBy(() -> new Crs(uri).checked())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reference system");
    }

    @Test
    void refusesABoxThatIsUpsideDown() {
        assertThatThrownBy(() -> Crs.CRS84.box(46, 40, 47, 39)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"46.5, 39.5, 32638", "-0.1, 51.5, 32630", "151, -33, 32756", "180, 0, 32601"})
    void findsTheZoneOfUtm(double longitude, double latitude, int code) {
        assertThat(Crs.utmOf(longitude, latitude)).isEqualTo(Crs.epsg(code));
    }

    private static Geometry point(double longitude, double latitude) {
        return GEOMETRIES.createPoint(new Coordinate(longitude, latitude));
    }
}
