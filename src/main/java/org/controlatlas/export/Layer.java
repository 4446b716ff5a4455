package org.controlatlas.export;

import java.util.List;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.atlas.Property;

/**
 * Features that have the same properties.
 *
 * @param name id of their collection
 */
record Layer(String name, String title, String description, List<Property> schema, List<Feature> features) {

    static Layer of(Collection collection, List<Feature> features) {
        return new Layer(collection.id(), collection.title(), collection.description(), collection.schema(), features);
    }
}
