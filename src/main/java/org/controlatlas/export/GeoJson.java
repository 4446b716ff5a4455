package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.Iterator;
import org.controlatlas.http.GeoJsonFeature;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** RFC 7946, with members beside the features that say what it is and who may use it. */
record GeoJson(JsonMapper json) implements Format {

    record Body(String type, @JsonUnwrapped Rights rights, Iterator<GeoJsonFeature> features) {}

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf(MediaTypes.GEOJSON);
    }

    @Override
    public void write(Export export, Path file) {
        var features =
                export.layer().features().stream().map(GeoJsonFeature::of).iterator();
        json.writeValue(file, new Body("FeatureCollection", Rights.of(export.dataset()), features));
    }
}
