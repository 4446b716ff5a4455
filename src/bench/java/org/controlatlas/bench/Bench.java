package org.controlatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is measured, and where its files lie.
 *
 * @param jar the packaged server
 * @param fewestSpans the size of the smallest made-up atlas
 * @param spans that of the largest
 * @param seconds how long each question is asked
 */
record Bench(Path jar, int fewestSpans, int spans, int seconds) {

    static final Path FLAGSHIP = Path.of("geodata/karabakh");
    static final Path DOCS = Path.of("src/docs");

    /** A directory for the files of this run, under the build's. */
    Path directory(String name) throws IOException {
        return Files.createDirectories(
                jar.toAbsolutePath().resolveSibling("benchmark").resolve(name));
    }
}
