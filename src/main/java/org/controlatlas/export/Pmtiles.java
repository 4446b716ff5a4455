package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Property;
import org.controlatlas.http.FileFormat;
import org.controlatlas.http.UnknownResource;
import org.controlatlas.tile.PmtilesArchive;
import org.controlatlas.tile.VectorLayer;
import tools.jackson.databind.json.JsonMapper;

/** Control as vector tiles in one file, up to the zoom beyond which tiles show nothing new. */
record Pmtiles(JsonMapper json) implements Format {

    private static final int GREATEST_ZOOM = 12;

    /**
     * What the specification of PMTiles names by convention, and the sources.
     *
     * @param attribution what a map shows in its corner
     */
    record Metadata(
            String name,
            String description,
            String attribution,
            List<Rights.Attribution> sources,
            String type,
            String version,
            @JsonProperty("vector_layers") List<VectorLayer> vectorLayers) {}

    @Override
    public FileFormat kind() {
        return FileFormat.PMTILES;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        if (!kind().isOf(export.name())) {
            throw new UnknownResource("there are tiles of " + Collection.CONTROL + " alone");
        }
        var tiles = export.tiles();
        var rights = Rights.of(export.dataset());
        var metadata = new Metadata(
                rights.title(),
                tiles.collection().description(),
                rights.title() + " (" + rights.licence() + ")",
                rights.attribution(),
                "overlay",
                rights.version(),
                List.of(VectorLayer.of(tiles, GREATEST_ZOOM, Pmtiles::type)));
        PmtilesArchive.write(tiles, GREATEST_ZOOM, json.writeValueAsBytes(metadata), file);
    }

    /** The words that readers of such files know. */
    private static String type(Property property) {
        return property.type() == String.class || property.type() == LocalDate.class ? "String" : "Number";
    }
}
