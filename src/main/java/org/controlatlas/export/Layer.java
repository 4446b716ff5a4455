package org.controlatlas.export;

import java.util.List;
import java.util.Optional;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.atlas.Property;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Features that have the same properties.
 *
 * @param name id of their collection
 */
record Layer(
        String name,
        String title,
        String description,
        GeometryKind kind,
        List<Property> schema,
        List<Feature> features) {

    /** Some features of a collection; what kind they are of does not depend on which. */
    static Layer of(Collection collection, List<Feature> features) {
        return new Layer(
                collection.id(),
                collection.title(),
                collection.description(),
                GeometryKind.of(collection.ground().toList()),
                collection.schema(),
                features);
    }

    Optional<Geometry> geometry(Feature feature) {
        return feature.geometry().map(kind::promoted);
    }

    boolean hasGeometry() {
        return features.stream().anyMatch(it -> it.geometry().isPresent());
    }

    Envelope extent() {
        var extent = new Envelope();
        features.forEach(
                it -> it.geometry().ifPresent(geometry -> extent.expandToInclude(geometry.getEnvelopeInternal())));
        return extent;
    }
}
