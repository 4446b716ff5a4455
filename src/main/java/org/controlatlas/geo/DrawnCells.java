package org.controlatlas.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.controlatlas.territory.Cell;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * The cells of a data set as they are drawn at each zoom of a web map: in {@link WebMercator}, simplified to what can be
 * seen and on the grid of that zoom's tiles. At every zoom they are a valid coverage, so that neighbours never gap,
 * whichever of them are put together. Made at the first question and kept. Safe for use by many threads.
 */
public final class DrawnCells {

    /** How many steps of the grid make the side of a tile: the extent that encoders of vector tiles commonly use. */
    public static final int STEPS_PER_TILE = 4096;

    /** What can be seen: half a pixel where a tile is drawn 512 pixels wide. */
    private static final double TOLERANCE_STEPS = 4;

    private final List<Cell> cells;
    private final Map<Integer, GridCoverage> byZoom = new ConcurrentHashMap<>();

    public DrawnCells(List<Cell> cells) {
        this.cells = cells;
    }

    /** Returns the cells, each under its id, in steps from the north-west corner of the world. */
    public GridCoverage at(int zoom) {
        return byZoom.computeIfAbsent(zoom, this::draw);
    }

    private GridCoverage draw(int zoom) {
        var stepsAcross = Math.scalb((double) STEPS_PER_TILE, zoom);
        var projected = cells.stream()
                .map(it -> WebMercator.project(it.geometry(), stepsAcross))
                .toArray(Geometry[]::new);
        var simplified = CoverageSimplifier.simplify(projected, TOLERANCE_STEPS);
        Map<String, Geometry> byId = new LinkedHashMap<>();
        for (var i = 0; i < simplified.length; i++) {
            byId.put(cells.get(i).id(), simplified[i]);
        }
        return GridCoverage.snap(byId);
    }
}
