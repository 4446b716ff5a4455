package org.controlatlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.FileFormat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.WKTWriter;

/**
 * A table with the geometry as WKT. Every row names the data set's version and licence, because a table has no other place
 * for them that outlives a copy.
 */
record CsvTable() implements Format {

    @Override
    public FileFormat kind() {
        return FileFormat.CSV;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        var layer = export.layer();
        var columns = export.columns(layer);
        var rights = Rights.of(export.dataset());
        try (var csv = CSVFormat.RFC4180.print(Files.newBufferedWriter(file))) {
            csv.printRecord(header(columns));
            for (var feature : layer.features()) {
                csv.printRecord(row(feature, columns, rights));
            }
        }
    }

    private static List<String> header(List<Column> columns) {
        var header = new ArrayList<>(columns.stream().map(Column::name).toList());
        header.addAll(List.of("version", "licence", "attribution", "wkt"));
        return header;
    }

    private static List<@Nullable Object> row(Feature feature, List<Column> columns, Rights rights) {
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(it -> row.add(it.of(feature)));
        row.addAll(List.of(rights.version(), rights.licence(), rights.title()));
        row.add(feature.geometry().map(new WKTWriter()::write).orElse(null));
        return row;
    }
}
