package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.List;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.GeoJsonFeature;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** OGC Features and Geometries JSON 1.0: GeoJSON that says what type a feature is of and when it is true. */
record JsonFg(JsonMapper json) implements Format {

    private static final List<String> CONFORMS_TO = List.of("http://www.opengis.net/spec/json-fg-1/1.0/conf/core");
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    record Body(
            String type,
            List<String> conformsTo,
            String coordRefSys,
            @JsonUnwrapped Rights rights,
            List<TypedFeature> features) {}

    /** A feature of the type that its collection is named after. */
    record TypedFeature(
            @JsonUnwrapped GeoJsonFeature feature,
            String featureType,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Object place) {

        /** All is drawn in CRS84, which is what {@code geometry} is for, so {@code place} is null. */
        static TypedFeature of(Feature it, String featureType) {
            return new TypedFeature(GeoJsonFeature.of(it), featureType, null);
        }
    }

    @Override
    public String extension() {
        return "jsonfg";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("application/vnd.ogc.fg+json");
    }

    @Override
    public void write(Export export, Path file) {
        var features = export.layer().features().stream()
                .map(it -> TypedFeature.of(
                        it, String.valueOf(it.properties().getOrDefault(Export.COLLECTION, export.name()))));
        json.writeValue(
                file,
                new Body("FeatureCollection", CONFORMS_TO, CRS84, Rights.of(export.dataset()), features.toList()));
    }
}
