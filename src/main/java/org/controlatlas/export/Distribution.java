package org.controlatlas.export;

import java.util.List;
import java.util.stream.Stream;
import org.controlatlas.atlas.Atlas;

/** A file in which all of a collection, or all of the atlas, can be taken away. */
record Distribution(Layer layer, Format format) {

    private static final String TABLE = "csv";

    /** Every collection and the atlas in every format that this server can write of them. */
    static List<Distribution> all(Atlas atlas, Formats formats) {
        var everything = Export.of(Export.ATLAS, ExportQuery.EVERYTHING, atlas);
        return Stream.concat(Stream.of(everything.layer()), everything.layers().stream())
                .flatMap(layer -> formats.installed().stream()
                        .filter(it -> it.isOf(layer.name()))
                        .map(it -> new Distribution(layer, it)))
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

    /** Without parameters, as catalogues name it. */
    String mediaType() {
        return format.type().getType() + "/" + format.type().getSubtype();
    }

    boolean isTable() {
        return format.extension().equals(TABLE);
    }
}
