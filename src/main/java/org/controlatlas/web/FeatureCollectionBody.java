package org.controlatlas.web;

import java.util.List;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.GeoJsonFeature;

/** Features and nothing else. */
record FeatureCollectionBody(String type, List<GeoJsonFeature> features) {

    static FeatureCollectionBody of(List<Feature> features) {
        return new FeatureCollectionBody(
                "FeatureCollection", features.stream().map(GeoJsonFeature::of).toList());
    }
}
