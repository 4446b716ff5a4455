package org.controlatlas.jsonfg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.controlatlas.http.GeoJsonFeature.Time;
import org.controlatlas.http.Link;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature.
 *
 * @param root what only a document says, not a feature in a collection
 * @param geometry in CRS84
 * @param place in another reference system; null where that is CRS84
 */
public record JsonFgFeature(
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonUnwrapped @Nullable
        Root root,

        String type,
        String id,
        @Nullable Time time,
        @Nullable Geometry geometry,
        @Nullable Geometry place,
        Map<String, @Nullable Object> properties,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Link> links) {}
