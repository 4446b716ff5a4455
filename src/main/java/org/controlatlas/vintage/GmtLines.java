package org.controlatlas.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * Lines as the Generic Mapping Tools write them: each begins with a row that starts with {@code >}, and has a row of
 * longitude and latitude for each point.
 */
final class GmtLines {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private GmtLines() {}

    /** Returns the lines of a file, joined where one ends and a single other begins; a line of one spot is none. */
    static List<Geometry> read(Path file) throws IOException {
        var merger = new LineMerger();
        Arrays.stream(Files.readString(file).split("(?m)^>.*$", -1))
                .map(GmtLines::line)
                .forEach(merger::add);
        Collection<?> merged = merger.getMergedLineStrings();
        return merged.stream().map(Geometry.class::cast).toList();
    }

    private static Geometry line(String rows) {
        var points =
                rows.lines().filter(row -> !row.isBlank()).map(GmtLines::point).toArray(Coordinate[]::new);
        return SHAPES.createLineString(points);
    }

    private static Coordinate point(String row) {
        var numbers = row.split("\t", 2);
        return new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }
}
