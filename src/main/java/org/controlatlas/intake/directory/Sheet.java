package org.controlatlas.intake.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A table of the data set directory. */
final class Sheet {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final String file;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    /** @param columns with a space between */
    Sheet(String file, String columns) {
        this.file = file;
        this.columns = Arrays.asList(columns.split(" "));
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }

    /** Adds cells in the order of the columns; those that are not given are empty. */
    Sheet add(Object... cells) {
        var row = new ArrayList<Object>(Arrays.asList(cells));
        while (row.size() < columns.size()) {
            row.add("");
        }
        rows.add(row);
        return this;
    }

    void write(Path directory) throws IOException {
        try (var csv = FORMAT.print(Files.newBufferedWriter(directory.resolve(file)))) {
            csv.printRecord(columns);
            csv.printRecords(rows);
        }
    }
}
