package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The cells that we ship, as they are drawn. */
class DrawnCellsTest {

    private static Dataset karabakh;
    private static DrawnCells drawn;

    @BeforeAll
    static void load() {
        karabakh = DatasetLoader.load(Path.of("geodata/karabakh"));
        drawn = new DrawnCells(karabakh.cells());
    }

    static IntStream zooms() {
        return IntStream.rangeClosed(0, 14);
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void neighboursNeverGapOrOverlap(int zoom) {
        var pieces = drawn.at(zoom).pieces().values().toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(pieces)).isTrue();
        assertThat(holes(CoverageUnion.union(pieces))).isZero();
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void cornersAreWholeNumbers(int zoom) {
        assertThat(drawn.at(zoom).pieces().values().stream().flatMap(it -> Arrays.stream(it.getCoordinates())))
                .allMatch(it -> it.x == Math.rint(it.x) && it.y == Math.rint(it.y));
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void aTileOfThemIsACoverageToo(int zoom) {
        var whole = drawn.at(zoom);
        var centre = whole.extent().centre();
        var tile = new Envelope(
                new Coordinate(Math.rint(centre.x) - 2100, Math.rint(centre.y) - 2100),
                new Coordinate(Math.rint(centre.x) + 2100, Math.rint(centre.y) + 2100));

        var pieces = whole.within(tile).pieces().values().toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(pieces)).isTrue();
        var drawnArea = Stream.of(pieces).mapToDouble(Geometry::getArea).sum();
        var expected = CoverageUnion.union(whole.pieces().values().toArray(Geometry[]::new))
                .intersection(karabakh.cells().get(0).geometry().getFactory().toGeometry(tile))
                .getArea();
        assertThat(drawnArea).isCloseTo(expected, within(1 + expected / 1000));
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void nothingIsLostThatCanBeSeen(int zoom) {
        var steps = Math.scalb((double) DrawnCells.STEPS_PER_TILE, zoom);
        assertThat(karabakh.cells()).allSatisfy(cell -> {
            var exact = WebMercator.project(cell.geometry(), steps);
            var piece = drawn.at(zoom).pieces().get(cell.id());
            var area = piece == null ? 0 : piece.getArea();
            assertThat(area).as(cell.id()).isCloseTo(exact.getArea(), within(10 + 4 * exact.getLength()));
        });
    }

    private static int holes(Geometry union) {
        return IntStream.range(0, union.getNumGeometries())
                .map(i -> ((Polygon) union.getGeometryN(i)).getNumInteriorRing())
                .sum();
    }
}
