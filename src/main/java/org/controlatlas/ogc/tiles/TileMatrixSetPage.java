package org.controlatlas.ogc.tiles;

import java.util.List;
import java.util.Locale;

/** A tile matrix set as its page shows it, with numbers that a person can read. */
record TileMatrixSetPage(TileMatrixSet set, List<Row> zooms) {

    record Row(String zoom, String scale, String metres, String across) {

        static Row of(TileMatrixSet.TileMatrix matrix) {
            return new Row(
                    matrix.id(),
                    String.format(Locale.ROOT, "%,.0f", matrix.scaleDenominator()),
                    String.format(Locale.ROOT, "%,.3f", matrix.cellSize()),
                    String.format(Locale.ROOT, "%,d", matrix.matrixWidth()));
        }
    }

    static TileMatrixSetPage of(TileMatrixSet set) {
        return new TileMatrixSetPage(
                set, set.tileMatrices().stream().map(Row::of).toList());
    }
}
