package org.controlatlas.tile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.controlatlas.atlas.Property;

/**
 * The layer of the tiles as TileJSON 3.0 and PMTiles describe one.
 *
 * @param fields the attributes of features
 */
public record VectorLayer(String id, String description, int minzoom, int maxzoom, Map<String, String> fields) {

    /** Describes the layer, with something told of each field. */
    public static VectorLayer of(ControlTiles tiles, int greatestZoom, Function<Property, String> field) {
        Map<String, String> fields = new LinkedHashMap<>();
        tiles.schema().forEach(it -> fields.put(it.name(), field.apply(it)));
        var collection = tiles.collection();
        return new VectorLayer(collection.id(), collection.description(), 0, greatestZoom, fields);
    }
}
