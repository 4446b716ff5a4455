package org.controlatlas.dataset.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
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

    private void parse(String text) {
        complete = true;
        var records = records(text);
        if (records.isEmpty()) {
            records = List.of(new NumberedRecord(files.line(file, 1), List.of()));
        }
        var names = records.get(0);
        if (header.check(names.values, names.line)) {
            records.subList(1, records.size()).forEach(record -> addRow(names.values, record));
        } else {
            complete = false;
        }
    }

    /** Stops at a record whose quotes are wrong, for nothing is sure after it. */
    private List<NumberedRecord> records(String text) {
        var records = new ArrayList<NumberedRecord>();
        var line = files.line(file, 1);
        try (var parser = CSVParser.parse(text, FORMAT)) {
            for (var iterator = parser.iterator(); iterator.hasNext(); ) {
                records.add(new NumberedRecord(line, List.of(iterator.next().values())));
                line = files.line(file, (int) parser.getCurrentLineNumber() + 1);
            }
        } catch (UncheckedIOException | IOException e) {
            complete = false;
            line.fault("", "the quotes are wrong here or below", "close each quote and write a quote in a cell twice");
        }
        return records;
    }

    private void addRow(List<String> names, NumberedRecord record) {
        var values = record.values;
        if (values.equals(List.of(""))) {
            record.line.fault("", "is an empty line", "remove it");
        } else if (values.size() != names.size()) {
            complete = false;
            record.line.fault(
                    "",
                    "has " + values.size() + " cells where the first line has " + names.size(),
                    "write one comma between two cells and quote a cell that holds a comma");
        } else {
            Map<String, String> cells = new HashMap<>();
            for (var i = 0; i < names.size(); i++) {
                cells.put(names.get(i), values.get(i).strip());
            }
            rows.add(new Row(record.line, cells));
        }
    }

    private record NumberedRecord(Line line, List<String> values) {}
}
