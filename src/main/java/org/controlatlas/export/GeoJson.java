package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.Iterator;
import org.controlatlas.http.FileFormat;
import org.controlatlas.http.GeoJsonFeature;
import tools.jackson.databind.json.JsonMapper;

/** RFC 7946, with members beside the features that say what it is and who may use it. */
record GeoJson(JsonMapper json) implements Format {

    record Body(String type, @JsonUnwrapped Rights rights, Iterator<GeoJsonFeature> features) {}

    @Override
    public FileFormat kind() {
        return FileFormat.GEOJSON;
    }

    @Override
    public void write(Export export, Path file) {
        var features =
                export.layer().features().stream().map(GeoJsonFeature::of).iterator();
        json.writeValue(file, new Body("FeatureCollection", Rights.of(export.dataset()), features));
    }
}
