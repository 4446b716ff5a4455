package org.controlatlas.ogc.tiles;

import java.util.List;
import org.controlatlas.atlas.Property;
import org.controlatlas.http.Links;
import org.controlatlas.territory.Dataset.Description;
import org.controlatlas.tile.ControlTiles;
import org.controlatlas.tile.Tile;
import org.controlatlas.tile.VectorLayer;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Where tiles are and what is in them, as TileJSON 3.0 says it to map libraries. */
@JsonNaming(SnakeCaseStrategy.class)
record TileJson(
        String tilejson,
        String name,
        String description,
        String attribution,
        List<String> tiles,
        int minzoom,
        int maxzoom,
        List<Double> bounds,
        List<VectorLayer> vectorLayers) {

    static TileJson of(ControlTiles tiles, Description description) {
        var extent = tiles.collection().extent();
        return new TileJson(
                "3.0.0",
                description.titles().in("en", description.id()),
                tiles.collection().description(),
                description.titles().in("en", description.id()) + ", " + description.licence() + ", " + Links.base(),
                List.of(TileLinks.address("{z}", "{y}", "{x}")),
                0,
                Tile.GREATEST_ZOOM,
                List.of(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()),
                List.of(VectorLayer.of(tiles, Tile.GREATEST_ZOOM, Property::description)));
    }
}
