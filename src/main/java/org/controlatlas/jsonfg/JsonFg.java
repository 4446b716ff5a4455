package org.controlatlas.jsonfg;

import java.util.List;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.GeoJsonFeature.Time;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.jspecify.annotations.Nullable;

/**
 * Writes the features of one collection.
 *
 * @param crs in which they are drawn
 * @param isForGeoJsonReaders whether {@code geometry} is there also where {@code place} is
 */
public record JsonFg(Collection collection, Crs crs, boolean isForGeoJsonReaders) {

    private static final String CONFORMANCE = "http://www.opengis.net/spec/json-fg-1/1.0/conf/";
    private static final List<String> CONFORMS_TO = List.of(CONFORMANCE + "core", CONFORMANCE + "types-schemas");

    /** A document of one feature. */
    public JsonFgFeature of(Feature feature, List<Link> links) {
        return of(feature, root(), links);
    }

    /** A document of some features of all that match. */
    public JsonFgCollection of(List<Feature> features, int matched, List<Link> links) {
        return new JsonFgCollection(
                root(),
                "FeatureCollection",
                matched,
                features.size(),
                links,
                features.stream().map(it -> of(it, null, List.of())).toList());
    }

    private JsonFgFeature of(Feature feature, @Nullable Root root, List<Link> links) {
        var isPlaced = !crs.equals(Crs.CRS84);
        var geometry = feature.geometry();
        return new JsonFgFeature(
                root,
                "Feature",
                feature.id(),
                feature.time().map(Time::of).orElse(null),
                geometry.filter(it -> !isPlaced || isForGeoJsonReaders).orElse(null),
                geometry.filter(it -> isPlaced).map(crs::fromCrs84).orElse(null),
                feature.properties(),
                links);
    }

    private Root root() {
        return new Root(
                CONFORMS_TO, collection.id(), Links.base() + "/collections/" + collection.id() + "/schema", crs.uri());
    }
}
