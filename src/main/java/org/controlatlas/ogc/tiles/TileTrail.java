package org.controlatlas.ogc.tiles;

import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.http.Link;
import org.controlatlas.ogc.Trail;

/** The way from the map down to a page about tiles. */
final class TileTrail {

    private TileTrail() {}

    static Link control(Atlas atlas) {
        return Trail.collection(atlas.collections().get(Collection.CONTROL).orElseThrow());
    }

    static Link tileSets() {
        return Trail.to(TilesController.PATH, "Tile sets");
    }

    static Link tileMatrixSets() {
        return Trail.to(TileMatrixSetsController.PATH, "Tile matrix sets");
    }
}
