package org.controlatlas.jsonfg;

import java.util.List;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.Link;

/**
 * Writes the features of one collection for an answer. In files {@link Root} and {@link JsonFgFeature} stand alone.
 *
 * @param crs in which they are drawn
 * @param isForGeoJsonReaders whether {@code geometry} is there also where {@code place} is
 */
public record JsonFg(Collection collection, Crs crs, boolean isForGeoJsonReaders) {

    /** A document of one feature. */
    public JsonFgFeature of(Feature feature, List<Link> links) {
        return JsonFgFeature.of(feature, crs, isForGeoJsonReaders)
                .typed(collection.id())
                .alone(Root.of(collection, crs), links);
    }

    /** A document of some features of all that match. */
    public JsonFgCollection of(List<Feature> features, int matched, List<Link> links) {
        return new JsonFgCollection(
                Root.of(collection, crs),
                collection.id(),
                "FeatureCollection",
                matched,
                features.size(),
                links,
                features.stream()
                        .map(it -> JsonFgFeature.of(it, crs, isForGeoJsonReaders))
                        .toList());
    }
}
