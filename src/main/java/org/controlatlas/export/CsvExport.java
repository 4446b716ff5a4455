package org.controlatlas.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.atlas.Feature;
import org.controlatlas.atlas.Property;
import org.controlatlas.http.Csv;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.WKTWriter;

/**
 * A table of the features: texts by language become a column each, lists are joined by semicolons, the geometry is WKT.
 * Every row names the data set's version and licence, because a table has no other place for them that outlives a copy.
 */
final class CsvExport {

    private static final String ID = "id";
    private static final String WKT = "wkt";

    private final Export export;
    private final Map<String, String> rights = new LinkedHashMap<>();

    CsvExport(Export export) {
        this.export = export;
        var dataset = export.atlas().dataset();
        var description = dataset.description();
        rights.put("version", dataset.version());
        rights.put("licence", description.licence());
        rights.put("attribution", description.titles().in("en", description.id()));
    }

    String text() {
        var columns = columns();
        return Csv.of(
                columns,
                export.features().stream()
                        .map(this::row)
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }

    /** The same for every export of a collection, whatever its features leave out. */
    private List<String> columns() {
        var columns = new ArrayList<>(List.of(ID));
        if (export.collections().size() > 1) {
            columns.add(Export.COLLECTION);
        }
        export.collections().stream()
                .flatMap(it -> it.schema().stream())
                .flatMap(this::columns)
                .distinct()
                .forEach(columns::add);
        columns.addAll(rights.keySet());
        columns.add(WKT);
        return columns;
    }

    private Stream<String> columns(Property property) {
        return property.type() == Map.class
                ? export.atlas().dataset().description().languages().stream()
                        .map(language -> property.name() + "_" + language)
                : Stream.of(property.name());
    }

    private Map<String, @Nullable Object> row(Feature feature) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(rights);
        row.put(ID, feature.id());
        feature.properties().forEach((name, value) -> {
            if (value instanceof Map<?, ?> texts) {
                texts.forEach((language, text) -> row.put(name + "_" + language, text));
            } else {
                row.put(name, value instanceof Collection<?> list ? joined(list) : value);
            }
        });
        row.put(WKT, feature.geometry().map(new WKTWriter()::write).orElse(null));
        return row;
    }

    private static String joined(Collection<?> list) {
        return list.stream().map(CsvExport::text).collect(Collectors.joining("; "));
    }

    /** An entry of a list: of an object what it says, in its order. */
    private static String text(Object entry) {
        return entry instanceof Map<?, ?> object
                ? object.values().stream().map(CsvExport::text).collect(Collectors.joining(", "))
                : entry.toString();
    }
}
