package org.controlatlas.export;

import java.util.List;
import java.util.stream.Stream;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.FileFormat;

/** A file in which all of a collection, or all of the atlas, can be taken away. */
record Distribution(Layer layer, FileFormat format) {

    /** Every collection and the atlas in every format that this server can write of them. */
    static List<Distribution> all(Atlas atlas) {
        var everything = Export.of(Export.ATLAS, ExportQuery.EVERYTHING, atlas);
        return Stream.concat(Stream.of(everything.layer()), everything.layers().stream())
                .flatMap(layer -> FileFormat.of(layer.name()).stream().map(it -> new Distribution(layer, it)))
                .toList();
    }

    String file() {
        return layer.name() + "." + format.extension();
    }

    /** Relative to the server's address. */
    String path() {
        return "export/" + file();
    }

    String title() {
        return layer.title() + " (" + format.extension() + ")";
    }

    String description() {
        return layer.description();
    }

    String mediaType() {
        return format.mediaType();
    }

    boolean isTable() {
        return format == FileFormat.CSV;
    }
}
