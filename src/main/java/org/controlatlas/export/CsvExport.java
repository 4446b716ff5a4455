package org.controlatlas.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.Csv;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/**
 * A table of the features: texts by language become a column each, lists are joined by semicolons, the geometry is WKT.
 * Every row names the data set's version and licence, because a table has no other place for them that outlives a copy.
 */
final class CsvExport {

    private static final String WKT = "wkt";

    private CsvExport() {}

    static String of(Export export) {
        var rows = export.features().stream().map(it -> row(it, export)).toList();
        var columns = rows.stream()
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        columns.remove(WKT);
        columns.add(WKT);
        return Csv.of(
                columns,
                rows.stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }

    private static Map<String, @Nullable Object> row(Feature feature, Export export) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", feature.id());
        feature.properties().forEach((name, value) -> put(row, name, value));
        var dataset = export.atlas().dataset();
        row.put("version", dataset.version());
        row.put("licence", dataset.description().licence());
        row.put(
                "attribution",
                dataset.description().titles().in("en", dataset.description().id()));
        row.put(WKT, feature.geometry().map(CsvExport::wkt).orElse(null));
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> texts) {
            texts.forEach((language, text) -> row.put(name + "_" + language, text));
        } else if (value instanceof Collection<?> list) {
            row.put(name, list.stream().map(CsvExport::text).collect(Collectors.joining("; ")));
        } else {
            row.put(name, value);
        }
    }

    /** An entry of a list: of an object what it says, in its order. */
    private static String text(Object entry) {
        return entry instanceof Map<?, ?> object
                ? object.values().stream()
                        .map(it -> it instanceof Map<?, ?> inner ? text(inner) : String.valueOf(it))
                        .collect(Collectors.joining(", "))
                : entry.toString();
    }

    private static String wkt(Geometry geometry) {
        return new WKTWriter().write(geometry);
    }
}
