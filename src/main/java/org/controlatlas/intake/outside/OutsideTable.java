package org.controlatlas.intake.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A CSV table of records, each of which names a polygon of another file by its id. */
public final class OutsideTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private OutsideTable() {}

    /**
     * Returns the records as features. A record without a polygon and a polygon without a record are faults.
     *
     * @param named the columns that the call names; the one for {@link Role#ID} is that of the table
     */
    public static List<OutsideFeature> join(
            Path table, List<OutsideFeature> polygons, Map<Role, String> named, Findings findings) throws IOException {
        var file = table.getFileName().toString();
        var byId = byId(polygons, findings);
        var joined = new ArrayList<OutsideFeature>();
        Set<String> used = new HashSet<>();
        try (var csv = CSVParser.parse(TextFile.read(table, findings), FORMAT)) {
            var idColumn = idColumn(csv.getHeaderNames(), named, byId.keySet());
            for (var record : csv) {
                var place = new Place(file, (int) record.getRecordNumber());
                var id = record.get(idColumn);
                var polygon = byId.get(id);
                if (polygon == null) {
                    findings.fault(place, "names the polygon " + id + ", which is not there", "leave it out");
                } else {
                    used.add(id);
                    joined.add(new OutsideFeature(place, polygon.ground(), withUnit(record.toMap(), id)));
                }
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new UnreadableFile(file + " is not a CSV table: " + e.getMessage(), e);
        }
        byId.forEach((id, polygon) -> {
            if (!used.contains(id)) {
                findings.fault(polygon.place(), "no record names " + id, "leave it out");
            }
        });
        return joined;
    }

    /** The one that the call names, else the one that looks like it, else the first whose cells are ids of polygons. */
    private static String idColumn(List<String> columns, Map<Role, String> named, Set<String> ids) {
        var column = named.containsKey(Role.ID)
                ? named.get(Role.ID)
                : Role.ID.guess(columns).orElse("");
        if (column == null || !columns.contains(column)) {
            throw new UnreadableFile("no column names the polygons, such as "
                    + ids.stream().findFirst().orElse("") + "; name it with --id, the columns are "
                    + String.join(", ", columns));
        }
        return column;
    }

    private static Map<String, String> withUnit(Map<String, String> cells, String id) {
        Map<String, String> properties = new LinkedHashMap<>(cells);
        properties.putIfAbsent("unit", id);
        return properties;
    }

    private static Map<String, OutsideFeature> byId(List<OutsideFeature> polygons, Findings findings) {
        Map<String, OutsideFeature> byId = new LinkedHashMap<>();
        var column = Columns.of(polygons, Map.of()).required(Role.ID, "--id");
        for (var polygon : polygons) {
            if (byId.putIfAbsent(polygon.text(column), polygon) != null) {
                findings.fault(polygon.place(), "has the id " + polygon.text(column) + " again", "leave it out");
            }
        }
        return byId;
    }
}
