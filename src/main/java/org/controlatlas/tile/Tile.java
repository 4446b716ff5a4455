package org.controlatlas.tile;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.controlatlas.geo.DrawnCells;
import org.locationtech.jts.geom.Envelope;

/**
 * A square of the tile matrix set WebMercatorQuad (OGC 17-083r4, annex D), which cuts the world of Web Mercator in half at
 * each zoom.
 *
 * @param zoom 0 for the tile that shows the world
 * @param row from the north
 * @param column from the west
 */
public record Tile(int zoom, int row, int column) {

    public static final int GREATEST_ZOOM = 14;

    /** What is drawn around a tile, so that nobody sees where it was cut: 8 pixels where a tile is drawn 512 pixels wide. */
    static final int BUFFER_STEPS = 64;

    public Tile {
        if (zoom < 0 || zoom > GREATEST_ZOOM || !isIn(zoom, row) || !isIn(zoom, column)) {
            throw new IllegalArgumentException("no tile " + zoom + "/" + row + "/" + column);
        }
    }

    /** How many tiles make the side of the world. */
    public static int across(int zoom) {
        return 1 << zoom;
    }

    /** The tiles that show something of a box, which is in steps from the north-west corner of the world. */
    static Stream<Tile> touching(Envelope box, int zoom) {
        return range(box.getMinY(), box.getMaxY(), zoom)
                .boxed()
                .flatMap(row ->
                        range(box.getMinX(), box.getMaxX(), zoom).mapToObj(column -> new Tile(zoom, row, column)));
    }

    /** Where it begins, in steps from the north-west corner of the world. */
    int west() {
        return column * DrawnCells.STEPS_PER_TILE;
    }

    int north() {
        return row * DrawnCells.STEPS_PER_TILE;
    }

    /** The tile with its buffer, in steps from the north-west corner of the world. */
    Envelope box() {
        var side = DrawnCells.STEPS_PER_TILE;
        var box = new Envelope(west(), west() + side, north(), north() + side);
        box.expandBy(BUFFER_STEPS);
        return box;
    }

    private static boolean isIn(int zoom, int rowOrColumn) {
        return rowOrColumn >= 0 && rowOrColumn < across(zoom);
    }

    private static IntStream range(double first, double last, int zoom) {
        return IntStream.rangeClosed(
                Math.max(0, (int) (first / DrawnCells.STEPS_PER_TILE)),
                Math.min(across(zoom) - 1, (int) (last / DrawnCells.STEPS_PER_TILE)));
    }
}
