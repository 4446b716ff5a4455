package org.controlatlas.dataset.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A comma-separated table (RFC 4180) with a header line. */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final DataFiles files;
    private final String file;
    private final Header header;
    private final List<Row> rows = new ArrayList<>();
    private final Words words = new Words();
    private boolean complete;

    private CsvTable(DataFiles files, String file, Header header) {
        this.files = files;
        this.header = header;
        this.file = file;
    }

    /**
     * Reads a table, of which nothing may be left when the file is missing or badly wrong.
     *
     * @param columns names with a space between, in the form of {@link Header}
     * @param languages tags that the data set declares
     */
    public static CsvTable read(DataFiles files, String file, String columns, List<String> languages) {
        var table = new CsvTable(files, file, Header.of(columns, languages));
        files.text(file).ifPresent(table::parse);
        return table;
    }

    /** The table that a data set need not have. */
    public static CsvTable none(DataFiles files, String file) {
        var table = new CsvTable(files, file, Header.of("", List.of()));
        table.complete = true;
        return table;
    }

    public String file() {
        return file;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Whether every line of the file became a row. */
    public boolean isComplete() {
        return complete;
    }

    /** What the column {@code id} defines, if it has one; an id that is badly formed or used twice is a fault. */
    public Ids ids(String kind) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (var row : header.has("id") ? rows : List.<Row>of()) {
            var id = row.ownId();
            var first = lines.putIfAbsent(id, row.line().number());
            if (first != null) {
                row.fault("id", "duplicate id " + id + ", first on line " + first, "give each row an id of its own");
            }
        }
        return new Ids(kind, file, lines.keySet(), complete);
    }

    /** Stops at a record whose quotes are wrong, for nothing is sure after it. */
    private void parse(String text) {
        complete = true;
        var line = files.line(file, 1);
        try (var parser = CSVParser.parse(text, FORMAT)) {
            var records = parser.iterator();
            var names = records.hasNext() ? List.of(records.next().values()) : List.<String>of();
            if (!header.check(names, line)) {
                complete = false;
                return;
            }
            var columns = columns(names);
            for (line = nextLine(parser); records.hasNext(); line = nextLine(parser)) {
                addRow(columns, names.size(), line, records.next().values());
            }
        } catch (UncheckedIOException | IOException e) {
            complete = false;
            line.fault("", "the quotes are wrong here or below", "close each quote and write a quote in a cell twice");
        }
    }

    private Line nextLine(CSVParser parser) {
        return files.line(file, (int) parser.getCurrentLineNumber() + 1);
    }

    private static Map<String, Integer> columns(List<String> names) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (var i = 0; i < names.size(); i++) {
            columns.put(names.get(i), i);
        }
        return columns;
    }

    private void addRow(Map<String, Integer> columns, int width, Line line, String[] values) {
        if (values.length == 1 && values[0].isEmpty()) {
            line.fault("", "is an empty line", "remove it");
        } else if (values.length != width) {
            complete = false;
            line.fault(
                    "",
                    "has " + values.length + " cells where the first line has " + width,
                    "write one comma between two cells and quote a cell that holds a comma");
        } else {
            Arrays.setAll(values, i -> words.once(values[i].strip()));
            rows.add(new Row(line, columns, values));
        }
    }
}
