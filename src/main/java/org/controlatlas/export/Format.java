package org.controlatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import org.controlatlas.http.FileFormat;

/** Writes files of one kind. Stateless; safe for use by many threads. */
interface Format {

    FileFormat kind();

    /** Writes the file, whose directory holds nothing else and is removed when the file is wanted no more. */
    void write(Export export, Path file) throws IOException;
}
