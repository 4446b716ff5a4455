package org.controlatlas.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A page of all pictures in a directory, for a person to look through. */
final class Gallery {

    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of the map</title>
            <style>body{font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(22rem,1fr));gap:1rem}
            figure{margin:0}img{max-width:100%%;max-height:30rem;border:1px solid #ccc}</style>
            %s
            """;

    private Gallery() {}

    /** Writes {@code index.html} into the directory. */
    static void of(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            var figures = files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".png"))
                    .sorted()
                    .map(it ->
                            "<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a><figcaption>%1$s</figcaption></figure>"
                                    .formatted(it))
                    .collect(Collectors.joining("\n"));
            Files.writeString(directory.resolve("index.html"), PAGE.formatted(figures));
        }
    }
}
