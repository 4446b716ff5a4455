package org.controlatlas.ogc.tiles;

import java.util.List;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.KnownIds;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.http.UnknownResource;
import org.controlatlas.tile.ControlTiles;
import org.controlatlas.tile.Tile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Control as vector tiles; the other collections have none. */
@RestController
class TilesController {

    static final String PATH = "/collections/control/tiles";

    static final String TILE_SET = PATH + "/WebMercatorQuad";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String SUFFIX = "\\.mvt$";
    private static final int DIGITS = 9;

    @GetMapping(path = PATH, produces = JSON)
    TileSets getTileSetsList(Atlas atlas) {
        return new TileSets(
                List.of(
                        Links.to(PATH, "self", JSON, "This document"),
                        Links.to(PATH + "?f=html", "alternate", MediaType.TEXT_HTML_VALUE, "This document as a page")),
                List.of(TileSet.Reference.of(
                        tiles(atlas, TilesQuery.ALL), Links.to(TILE_SET, "self", JSON, "The tile set"))));
    }

    @GetMapping(path = TILE_SET, produces = JSON)
    TileSet getTileSet(Atlas atlas, @ModelAttribute TilesQuery query) {
        return TileSet.of(tiles(atlas, query), atlas.dataset());
    }

    @GetMapping(path = TILE_SET, produces = MediaTypes.TILEJSON)
    TileJson getTileJson(Atlas atlas, @ModelAttribute TilesQuery query) {
        return TileJson.of(tiles(atlas, query), atlas.dataset().description());
    }

    /** A tile with nothing in it is answered 204, which /req/core/tc-error allows; one that there is not, 404. */
    @GetMapping(path = TILE_SET + "/{tileMatrix}/{tileRow}/{tileCol}", produces = MediaTypes.MVT)
    ResponseEntity<byte[]> getTile(
            Atlas atlas,
            @PathVariable String tileMatrix,
            @PathVariable String tileRow,
            @PathVariable String tileCol,
            @ModelAttribute TilesQuery query) {
        var tile = tile(tileMatrix, tileRow, tileCol.replaceFirst(SUFFIX, ""));
        return tiles(atlas, query)
                .encode(tile)
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf(MediaTypes.MVT))
                        .body(it))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static ControlTiles tiles(Atlas atlas, TilesQuery query) {
        return new ControlTiles(atlas, query.datetime(), KnownIds.account(query.account(), atlas));
    }

    private static Tile tile(String zoom, String row, String column) {
        try {
            return new Tile(number(zoom), number(row), number(column));
        } catch (IllegalArgumentException e) {
            throw new UnknownResource("there is no tile " + zoom + "/" + row + "/" + column + "; there are zooms 0 to "
                    + Tile.GREATEST_ZOOM + ", and at each as many rows and columns as 2 to the power of the zoom");
        }
    }

    /** Throws {@link NumberFormatException} if it is not written as tiles are numbered: no sign, no zero before it. */
    private static int number(String text) {
        if (!text.matches("0|[1-9]\\d{0," + (DIGITS - 1) + "}")) {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text);
    }

    record TileSets(List<Link> links, List<TileSet.Reference> tilesets) {}
}
