package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.Iterator;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.FileFormat;
import org.controlatlas.jsonfg.JsonFgFeature;
import org.controlatlas.jsonfg.Root;
import tools.jackson.databind.json.JsonMapper;

/** OGC Features and Geometries JSON 1.0: GeoJSON that says what type a feature is of and when it is true. */
record JsonFg(JsonMapper json) implements Format {

    record Body(
            @JsonUnwrapped Root root,
            String type,
            @JsonUnwrapped Rights rights,
            Iterator<JsonFgFeature> features) {}

    @Override
    public FileFormat kind() {
        return FileFormat.JSON_FG;
    }

    @Override
    public void write(Export export, Path file) {
        var features = export.layer().features().stream()
                .map(it -> JsonFgFeature.of(
                        it, String.valueOf(it.properties().getOrDefault(Export.COLLECTION, export.name()))))
                .iterator();
        json.writeValue(
                file, new Body(Root.ofFile(Crs.CRS84), "FeatureCollection", Rights.of(export.dataset()), features));
    }
}
