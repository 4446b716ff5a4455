package org.controlatlas.jsonfg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Feature;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.GeoJsonFeature.Time;
import org.controlatlas.http.Link;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature.
 *
 * @param root what only a document says, not a feature in a collection
 * @param featureType null where the collection says it
 * @param geometry in CRS84
 * @param place in another reference system; null where that is CRS84
 */
public record JsonFgFeature(
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonUnwrapped @Nullable
        Root root,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String featureType,

        String type,
        String id,
        @Nullable Time time,
        @Nullable Geometry geometry,
        @Nullable Geometry place,
        Map<String, @Nullable Object> properties,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Link> links) {

    /** A feature in a document whose features are all of one type. */
    static JsonFgFeature of(Feature feature, Crs crs, boolean isForGeoJsonReaders) {
        var isPlaced = !crs.equals(Crs.CRS84);
        var geometry = feature.geometry();
        return new JsonFgFeature(
                null,
                null,
                "Feature",
                feature.id(),
                feature.time().map(Time::of).orElse(null),
                geometry.filter(it -> !isPlaced || isForGeoJsonReaders).orElse(null),
                geometry.filter(it -> isPlaced).map(crs::fromCrs84).orElse(null),
                feature.properties(),
                List.of());
    }

    /** A feature in CRS84 in a document whose features may be of several types. */
    public static JsonFgFeature of(Feature feature, String itsType) {
        return of(feature, Crs.CRS84, false).typed(itsType);
    }

    JsonFgFeature typed(String itsType) {
        return new JsonFgFeature(root, itsType, type, id, time, geometry, place, properties, links);
    }

    JsonFgFeature alone(Root itsRoot, List<Link> itsLinks) {
        return new JsonFgFeature(itsRoot, featureType, type, id, time, geometry, place, properties, itsLinks);
    }
}
