package org.controlatlas.ogc.tiles;

import java.util.List;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.HtmlPage;
import org.controlatlas.http.HtmlTemplate;
import org.controlatlas.ogc.PageLinks;
import org.controlatlas.ogc.Trail;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The resources around tiles as pages. */
@RestController
class TilePagesController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE;
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private static final HtmlTemplate TILE_SETS = HtmlTemplate.named("tilesets");
    private static final HtmlTemplate TILE_SET = HtmlTemplate.named("tileset");
    private static final HtmlTemplate TILE_MATRIX_SETS = HtmlTemplate.named("tile-matrix-sets");
    private static final HtmlTemplate TILE_MATRIX_SET = HtmlTemplate.named("tile-matrix-set");

    private final TilesController tiles;
    private final TileMatrixSetsController matrices;

    TilePagesController(TilesController tiles, TileMatrixSetsController matrices) {
        this.tiles = tiles;
        this.matrices = matrices;
    }

    @GetMapping(path = TilesController.PATH, produces = HTML)
    String tileSetsPage(Atlas atlas) {
        var body = tiles.getTileSetsList(atlas);
        return TILE_SETS.of(HtmlPage.of(
                atlas,
                "Tile sets of control",
                "Control as vector tiles, for maps that are drawn where they are read.",
                List.of(Trail.map(), Trail.data(), TileTrail.control(atlas)),
                PageLinks.of(JSON, body.links()),
                body));
    }

    @GetMapping(path = TilesController.TILE_SET, produces = HTML)
    String tileSetPage(Atlas atlas, @ModelAttribute TilesQuery query) {
        var body = tiles.getTileSet(atlas, query);
        return TILE_SET.of(HtmlPage.of(
                atlas,
                body.title() + ": WebMercatorQuad",
                "Vector tiles of one datetime, or of all time with start_day and end_day to filter by.",
                List.of(Trail.map(), Trail.data(), TileTrail.control(atlas), TileTrail.tileSets()),
                PageLinks.of(JSON, body.links()),
                TileSetPage.of(body)));
    }

    @GetMapping(path = TileMatrixSetsController.PATH, produces = HTML)
    String tileMatrixSetsPage(Atlas atlas) {
        return TILE_MATRIX_SETS.of(HtmlPage.of(
                atlas,
                "Tile matrix sets",
                "How the plane is cut into tiles.",
                List.of(Trail.map(), Trail.data()),
                List.of(PageLinks.inJson(JSON)),
                matrices.getTileMatrixSetsList()));
    }

    @GetMapping(path = TileMatrixSetsController.PATH + "/{tileMatrixSetId}", produces = HTML)
    String tileMatrixSetPage(Atlas atlas, @PathVariable String tileMatrixSetId) {
        var body = matrices.getTileMatrixSet(tileMatrixSetId);
        return TILE_MATRIX_SET.of(HtmlPage.of(
                atlas,
                body.id(),
                body.title() + ", cut in half at each zoom.",
                List.of(Trail.map(), Trail.data(), TileTrail.tileMatrixSets()),
                List.of(PageLinks.inJson(JSON)),
                TileMatrixSetPage.of(body)));
    }
}
