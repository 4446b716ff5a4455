package org.controlatlas.export;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Feature;
import org.jspecify.annotations.Nullable;

/**
 * The features of several layers as those of one, each with the name of its own in its id and in a property, because ids are
 * unique in a collection only. Made anew whenever one is asked for, so that they take no room.
 */
final class AtlasFeatures extends AbstractList<Feature> {

    private final List<Layer> layers;

    AtlasFeatures(List<Layer> layers) {
        this.layers = layers;
    }

    @Override
    public Feature get(int index) {
        var rest = index;
        for (var layer : layers) {
            if (rest < layer.features().size()) {
                return inAtlas(layer.name(), layer.features().get(rest));
            }
            rest -= layer.features().size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return layers.stream().mapToInt(it -> it.features().size()).sum();
    }

    private static Feature inAtlas(String layer, Feature feature) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put(Export.COLLECTION, layer);
        properties.putAll(feature.properties());
        return new Feature(layer + "." + feature.id(), feature.geometry(), properties, feature.time());
    }
}
