package org.controlatlas.ogc.tiles;

import java.util.List;
import java.util.stream.IntStream;
import org.controlatlas.geo.Crs;
import org.controlatlas.geo.WebMercator;
import org.controlatlas.tile.Tile;

/** A tile matrix set as OGC 17-083r4 encodes one in JSON. */
record TileMatrixSet(
        String id,
        String title,
        String uri,
        String crs,
        List<String> orderedAxes,
        String wellKnownScaleSet,
        List<TileMatrix> tileMatrices) {

    private static final int LEVELS = 25;
    private static final int TILE_PIXELS = 256;
    private static final double METRES_PER_PIXEL_OF_A_SCREEN = 0.00028;

    /** The one that web maps share, with all the levels that are registered (annex D.1). */
    static final TileMatrixSet WEB_MERCATOR_QUAD = new TileMatrixSet(
            "WebMercatorQuad",
            "Google Maps Compatible for the World",
            "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
            Crs.WEB_MERCATOR.uri(),
            List.of("X", "Y"),
            "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
            IntStream.range(0, LEVELS).mapToObj(TileMatrix::of).toList());

    /** One level of the pyramid. */
    record TileMatrix(
            String id,
            double scaleDenominator,
            double cellSize,
            String cornerOfOrigin,
            List<Double> pointOfOrigin,
            int tileWidth,
            int tileHeight,
            int matrixWidth,
            int matrixHeight) {

        static TileMatrix of(int zoom) {
            var across = Tile.across(zoom);
            var cellSize = 2 * WebMercator.HALF_SIDE_METRES / TILE_PIXELS / across;
            return new TileMatrix(
                    String.valueOf(zoom),
                    cellSize / METRES_PER_PIXEL_OF_A_SCREEN,
                    cellSize,
                    "topLeft",
                    List.of(-WebMercator.HALF_SIDE_METRES, WebMercator.HALF_SIDE_METRES),
                    TILE_PIXELS,
                    TILE_PIXELS,
                    across,
                    across);
        }
    }
}
