package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.controlatlas.http.FileFormat;
import org.controlatlas.http.GeoJsonFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GeoJSON feature a line, for tools that read one at a time. Every line names the data set's version and licence, because
 * lines have no place outside them.
 */
record GeoJsonLines(JsonMapper json) implements Format {

    record Line(@JsonUnwrapped GeoJsonFeature feature, String version, String licence, String attribution) {}

    @Override
    public FileFormat kind() {
        return FileFormat.GEOJSON_LINES;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        var rights = Rights.of(export.dataset());
        var writer = json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
        try (var out = Files.newBufferedWriter(file)) {
            for (var feature : export.layer().features()) {
                writer.writeValue(
                        out, new Line(GeoJsonFeature.of(feature), rights.version(), rights.licence(), rights.title()));
                out.write('\n');
            }
        }
    }
}
