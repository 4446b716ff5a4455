package org.controlatlas.ogc.tiles;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.ogc.SchemaProperty;

/**
 * A tile set as its page shows it.
 *
 * @param address of its tiles, with blanks for their numbers
 * @param box west, south, east, north
 * @param properties of the features in its layer
 */
record TileSetPage(
        TileSet set,
        String address,
        String box,
        TileSet.Layer layer,
        List<Map.Entry<String, SchemaProperty>> properties) {

    static TileSetPage of(TileSet set) {
        var box = set.boundingBox();
        var layer = set.layers().get(0);
        return new TileSetPage(
                set,
                TileLinks.address("{tileMatrix}", "{tileRow}", "{tileCol}"),
                Stream.concat(box.lowerLeft().stream(), box.upperRight().stream())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                layer,
                List.copyOf(layer.propertiesSchema().properties().entrySet()));
    }
}
