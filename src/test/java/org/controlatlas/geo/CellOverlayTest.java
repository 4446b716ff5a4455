package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.RandomDataset;
import org.controlatlas.territory.Zone;
import org.controlatlas.territory.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class CellOverlayTest {

    private static final GeometryFactory WGS84 = new GeometryFactory();

    @ParameterizedTest
    @MethodSource("seeds")
    void theCellsOfADistrictAddUpToTheDistrict(long seed) {
        var dataset = RandomDataset.of(seed);

        for (var district : dataset.districts().values()) {
            var sum = dataset.cells().stream()
                    .filter(cell -> cell.district().equals(district.id()))
                    .mapToDouble(Cell::squareKilometres)
                    .sum();
            assertThat(sum / district.squareKilometres()).isEqualTo(1, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nodingADistrictMovesNoGround(long seed) {
        var number = 0;
        for (var district : RandomDataset.of(seed).districts().values()) {
            var stored = RandomDataset.district(number++);
            assertThat(district.geometry().symDifference(stored.geometry()).getArea())
                    .isLessThan(1e-8);
            assertThat(district.squareKilometres() / stored.squareKilometres()).isEqualTo(1, within(1e-5));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsAreAValidCoverage(long seed) {
        var cells = RandomDataset.of(seed).cells().stream().map(Cell::geometry).toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(cells)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPointLiesInTheCellOfItsDistrictAndZones(long seed) {
        var dataset = RandomDataset.of(seed);
        var random = new Random(seed);

        for (var i = 0; i < 20; i++) {
            var point = point(random);
            var cells = dataset.cells().stream()
                    .filter(cell -> cell.geometry().contains(point))
                    .toList();
            var districts = dataset.districts().values().stream()
                    .filter(district -> district.geometry().contains(point))
                    .toList();
            assertThat(cells).hasSameSizeAs(districts);
            cells.forEach(cell -> assertThat(cell.zones()).containsExactlyElementsOf(zonesAt(dataset, point)));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static Iterable<ZoneId> zonesAt(Dataset dataset, Point point) {
        return dataset.zones().values().stream()
                .filter(zone -> zone.geometry().contains(point))
                .map(Zone::id)
                .sorted()
                .toList();
    }

    private static Point point(Random random) {
        return WGS84.createPoint(new Coordinate(46 + 1.5 * random.nextDouble(), 39 + 0.5 * random.nextDouble()));
    }
}
