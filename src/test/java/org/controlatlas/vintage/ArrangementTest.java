package org.controlatlas.vintage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ArrangementTest {

    @Test
    void neighboursThatMissEachOtherByLessThanTheGridShareTheirEdge() throws ParseException {
        var west = feature("west", "POLYGON ((0 0, 5 0, 5.003 5, 5 10, 0 10, 0 0))");
        var east = feature("east", "POLYGON ((5 0, 10 0, 10 10, 5 10, 4.998 5, 5 0))");

        var snapped = snapped(10, west, east);

        assertThat(CoverageValidator.isValid(snapped)).isTrue();
        assertThat(snapped[0].getArea() + snapped[1].getArea()).isEqualTo(100);
    }

    @Test
    void aZoneGivesItsCornersToTheDistrictItCrosses() throws ParseException {
        var district = feature("district", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
        var zone = feature("zone", "POLYGON ((0 3, 10 4, 10 10, 0 10, 0 3))");

        var snapped = snapped(1, district, zone);

        assertThat(snapped[0].getCoordinates()).contains(snapped[1].getCoordinates());
        assertThat(snapped[0].getArea()).isEqualTo(100);
    }

    private static Geometry[] snapped(double grid, Feature... features) {
        var arrangement = new Arrangement(List.of(features), grid);
        return arrangement.snap(List.of(features)).stream()
                .map(Feature::geometry)
                .toArray(Geometry[]::new);
    }

    private static Feature feature(String id, String wkt) throws ParseException {
        return new Feature(id, new WKTReader().read(wkt), Map.of());
    }
}
