package org.controlatlas.ogc;

import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.springframework.http.MediaType;

/** The way from the map down to a page. */
final class Trail {

    private Trail() {}

    static Link map() {
        return to("/", "Map");
    }

    static Link data() {
        return to("/collections", "Data");
    }

    static Link collection(Collection collection) {
        return to("/collections/" + collection.id(), collection.title());
    }

    static Link features(Collection collection) {
        return to("/collections/" + collection.id() + "/items", "Features");
    }

    static Link control(Atlas atlas) {
        return collection(CollectionsController.collection(Collection.CONTROL, atlas));
    }

    static Link tileSets() {
        return to(TilesController.PATH, "Tile sets");
    }

    static Link tileMatrixSets() {
        return to(TileMatrixSetsController.PATH, "Tile matrix sets");
    }

    private static Link to(String path, String title) {
        return Links.to(path, "up", MediaType.TEXT_HTML_VALUE, title);
    }
}
