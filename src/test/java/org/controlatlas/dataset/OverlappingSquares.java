package org.controlatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.controlatlas.territory.Dataset;

/** The data set of three squares, of which the south claims one that the north holds. */
public final class OverlappingSquares {

    private static final Path SQUARES = Path.of("src/test/resources/dataset/squares");

    private OverlappingSquares() {}

    /** Writes it into an empty directory and reads it. */
    public static Dataset in(Path directory) throws IOException {
        try (var files = Files.list(SQUARES)) {
            for (var file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
        var description = directory.resolve("datapackage.json");
        Files.writeString(
                description, Files.readString(description).replace("\"first\"", "\"overlaps\": true, \"first\""));
        claim(directory, "cedar,,,south,controlled,2000-01-01,,2004-12-31,high,,c2,,,");
        return DatasetLoader.load(directory);
    }

    /** Adds a row to its {@code control.csv}. */
    static void claim(Path directory, String row) throws IOException {
        Files.writeString(directory.resolve("control.csv"), row + "\n", StandardOpenOption.APPEND);
    }
}
