package org.controlatlas.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class WatersTest {

    @TempDir
    private Path folder;

    private Waters waters;

    @BeforeEach
    void read() throws IOException {
        var shores = lines("shores", """
                > the shore, in two lines
                6\t0
                6\t5
                > the rest of it
                6\t5
                6\t10
                > an island
                7\t4
                8\t4
                8\t5
                7\t4
                """);
        var rivers = lines("rivers", """
                > a river
                0\t2
                3\t2
                > where it passes from one sheet to the next
                3\t2
                3\t2
                > the same river
                3\t2
                6\t2
                > another
                0\t8
                6\t8
                """);
        waters = new Waters(new GeometryFactory().toGeometry(new Envelope(0, 10, 0, 10)), shores, rivers);
    }

    @Test
    void aLakeReachesTheEdgeOfTheBoxAndLeavesItsIslandsOut() throws ParseException {
        var lake = draw(List.of(new Recipe.Lake("sea", List.of(9.0, 9.0))), List.of());

        assertThat(lake.equalsTopo(
                        new WKTReader().read("POLYGON ((6 0, 10 0, 10 10, 6 10, 6 0), (7 4, 8 5, 8 4, 7 4))")))
                .isTrue();
    }

    @Test
    void aRiverIsTheWholeCoursePastItsPoint() throws ParseException {
        var river = draw(List.of(), List.of(new Recipe.River("river", List.of(List.of(5.0, 2.001)))));

        assertThat(river.norm()).isEqualTo(new WKTReader().read("LINESTRING (0 2, 3 2, 6 2)"));
    }

    @Test
    void aPointFarFromEveryRiverIsRefused() {
        var river = List.of(new Recipe.River("river", List.of(List.of(5.0, 3.0))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw(List.of(), river))
                .withMessageContaining("no river runs past (5.0, 3.0");
    }

    private Geometry draw(List<Recipe.Lake> lakes, List<Recipe.River> rivers) {
        return waters.draw(new Recipe.Water("shores", "rivers", lakes, rivers))
                .get(0)
                .geometry();
    }

    private List<Geometry> lines(String name, String rows) throws IOException {
        return GmtLines.read(Files.writeString(folder.resolve(name), rows));
    }
}
