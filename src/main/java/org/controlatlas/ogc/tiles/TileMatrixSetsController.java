package org.controlatlas.ogc.tiles;

import java.util.List;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.UnknownResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the plane is cut into tiles. */
@RestController
class TileMatrixSetsController {

    static final String PATH = "/tileMatrixSets";

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    @GetMapping(path = PATH, produces = JSON)
    TileMatrixSets getTileMatrixSetsList() {
        var set = TileMatrixSet.WEB_MERCATOR_QUAD;
        return new TileMatrixSets(List.of(new Reference(
                set.id(),
                set.title(),
                set.uri(),
                set.crs(),
                List.of(Links.to(PATH + "/" + set.id(), "self", JSON, "Its definition")))));
    }

    @GetMapping(path = PATH + "/{tileMatrixSetId}", produces = JSON)
    TileMatrixSet getTileMatrixSet(@PathVariable String tileMatrixSetId) {
        var set = TileMatrixSet.WEB_MERCATOR_QUAD;
        if (!tileMatrixSetId.equals(set.id())) {
            throw new UnknownResource("there is no tile matrix set " + tileMatrixSetId + "; there is " + set.id());
        }
        return set;
    }

    record TileMatrixSets(List<Reference> tileMatrixSets) {}

    /** What a list tells of a set. */
    record Reference(String id, String title, String uri, String crs, List<Link> links) {}
}
