package org.controlatlas.ogc.tiles;

import java.util.List;
import java.util.Map;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;

/** Links from a tile set to its tiles and to what describes them. */
final class TileLinks {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private TileLinks() {}

    /** Returns the links of the tile set that is being asked for. */
    static List<Link> ofTileSet(TileMatrixSet matrices) {
        return List.of(
                Links.here(Map.of("f", "json"), "self", JSON, "This document"),
                Links.here(Map.of("f", "html"), "alternate", MediaType.TEXT_HTML_VALUE, "This document as a page"),
                Links.here(Map.of("f", "tilejson"), "alternate", MediaTypes.TILEJSON, "The same as TileJSON"),
                definition(matrices),
                new Link(address("{tileMatrix}", "{tileRow}", "{tileCol}"), "item", MediaTypes.MVT, "A tile", true));
    }

    /** Links to the definition of how the plane is cut. */
    static Link definition(TileMatrixSet matrices) {
        return Links.to(
                TileMatrixSetsController.PATH + "/" + matrices.id(),
                "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
                JSON,
                "The tile matrix set");
    }

    /** The address of the tiles of the tile set that is being asked for, of the same days, account and version. */
    static String address(String zoom, String row, String column) {
        var here = Links.here(Map.of("f", "mvt"), "item", MediaTypes.MVT, "").href();
        return here.replaceFirst("\\?", "/" + zoom + "/" + row + "/" + column + "?");
    }
}
