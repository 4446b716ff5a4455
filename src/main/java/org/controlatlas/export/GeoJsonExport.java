package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.controlatlas.http.GeoJsonFeature;
import org.controlatlas.territory.Source;
import org.jspecify.annotations.Nullable;

/** A GeoJSON file that says, in members beside its features, what it is and who may use it. */
record GeoJsonExport(
        String type,
        String title,
        String version,
        String licence,
        @JsonProperty("licence_url") String licenceUrl,
        List<Attribution> attribution,
        List<GeoJsonFeature> features) {

    /** A source with its own licence, where one is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attribution(
            String source,
            @Nullable String licence,
            @Nullable String url) {

        static Attribution of(Source source) {
            return new Attribution(
                    source.title(),
                    source.details().get("licence"),
                    source.details().get("url"));
        }
    }

    static GeoJsonExport of(Export export) {
        var dataset = export.atlas().dataset();
        var description = dataset.description();
        return new GeoJsonExport(
                "FeatureCollection",
                description.titles().in("en", description.id()),
                dataset.version(),
                description.licence(),
                description.licenceUrl(),
                dataset.sources().values().stream().map(Attribution::of).toList(),
                export.features().stream().map(GeoJsonFeature::of).toList());
    }
}
