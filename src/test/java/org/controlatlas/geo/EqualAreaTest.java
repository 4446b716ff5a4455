package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.controlatlas.territory.RandomDataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;

class EqualAreaTest {

    private final EqualArea equalArea = EqualArea.centredOn(new Coordinate(46.5, 39.5));

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheGeodesicArea(long seed) {
        for (var cell : RandomDataset.of(seed).cells()) {
            // Straight sides of half a degree bulge from the geodesics by 2e-4 of the area at the most.
            assertThat(equalArea.squareKilometres(cell.geometry()))
                    .isEqualTo(cell.squareKilometres(), within(1e-3 * cell.squareKilometres() + 0.5));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }
}
