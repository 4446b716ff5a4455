package org.controlatlas.tile;

/** The order of tiles in a PMTiles archive: zoom by zoom, and at each zoom along the Hilbert curve. */
final class HilbertCurve {

    private HilbertCurve() {}

    /** Returns the position of a tile: 0 is the world, 1 to 4 its quarters. */
    static long position(Tile tile) {
        var before = ((1L << (2 * tile.zoom())) - 1) / 3;
        return before + along(tile.column(), tile.row(), Tile.across(tile.zoom()));
    }

    /** The way along the curve to a square of so many, quarter by quarter; each quarter is turned to fit the curve. */
    private static long along(int column, int row, int across) {
        var x = column;
        var y = row;
        var way = 0L;
        for (var half = across / 2; half > 0; half /= 2) {
            var right = (x & half) > 0;
            var below = (y & half) > 0;
            way += (long) half * half * ((right ? 3 : 0) ^ (below ? 1 : 0));
            if (!below) {
                if (right) {
                    x = across - 1 - x;
                    y = across - 1 - y;
                }
                var swapped = x;
                x = y;
                y = swapped;
            }
        }
        return way;
    }
}
