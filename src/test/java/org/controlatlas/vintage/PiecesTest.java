package org.controlatlas.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PiecesTest {

    private static final Geometry SQUARE = wkt("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");

    @Test
    void aLineAcrossLeavesTheSideOfThePoint() {
        var pieces = Pieces.cut(SQUARE, Stream.of(wkt("LINESTRING (4 -1, 4 11)")));

        assertThat(pieces.at(new Coordinate(1, 5)).equalsTopo(wkt("POLYGON ((0 0, 4 0, 4 10, 0 10, 0 0))")))
                .isTrue();
        assertThat(pieces.at(new Coordinate(9, 5)).getArea()).isEqualTo(60);
    }

    @Test
    void aLineThatEndsInsideCutsNothingOff() {
        var pieces = Pieces.cut(SQUARE, Stream.of(wkt("LINESTRING (4 -1, 4 5)")));

        assertThat(pieces.at(new Coordinate(1, 5)).getArea()).isEqualTo(100);
    }

    @Test
    void twoLinesThatMeetCutTogether() {
        var lines = Stream.of(wkt("LINESTRING (4 -1, 4 6)"), wkt("LINESTRING (3 5, 11 5)"));

        assertThat(Pieces.cut(SQUARE, lines).at(new Coordinate(5, 1)).getArea()).isEqualTo(30);
    }

    @Test
    void whatAHoleLeavesOutIsNoPiece() {
        var ring = wkt("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 6 4, 6 6, 4 6, 4 4))");
        var pieces = Pieces.cut(ring, Stream.of());

        assertThatIllegalArgumentException().isThrownBy(() -> pieces.at(new Coordinate(5, 5)));
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
