package org.controlatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.http.MediaType;

/** A kind of file. Stateless; safe for use by many threads. */
interface Format {

    /** What the names of such files end in, without the dot before it. */
    String extension();

    MediaType type();

    /** Whether there are such files of this name, a collection's or the atlas'. */
    default boolean isOf(String name) {
        return true;
    }

    /** Whether this server was built with all that the format needs. */
    default boolean isInstalled() {
        return true;
    }

    /** Writes the file, whose directory holds nothing else and is removed when the file is wanted no more. */
    void write(Export export, Path file) throws IOException;
}
