package org.controlatlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.controlatlas.http.FileFormat;

/** A shapefile for each collection with a README of licences and columns, in one zip file. */
record ZippedShapefiles() implements Format {

    /** The earliest that a zip file can hold, so that the same data make the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public FileFormat kind() {
        return FileFormat.SHAPEFILE;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        var directory = Files.createDirectory(file.resolveSibling("shapefiles"));
        var about = new ArrayList<>(List.of(Rights.of(export.dataset()).text(), ShapefileTable.LIMITS));
        for (var layer : export.layers()) {
            var table = new ShapefileTable(export.columns(layer), layer.features());
            new Shapefile(layer, table, directory).write();
            about.add(layer.name() + "\n" + table.glossary());
        }
        Files.writeString(directory.resolve("README.txt"), String.join("\n", about));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var parts = Files.list(directory)) {
            for (var part : parts.sorted().toList()) {
                var entry = new ZipEntry(part.getFileName().toString());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(part, zip);
            }
        }
    }
}
