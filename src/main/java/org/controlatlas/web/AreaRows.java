package org.controlatlas.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.controlatlas.area.AreaTable;
import org.controlatlas.area.AreaTotal;
import org.controlatlas.area.Grouping;
import org.controlatlas.atlas.Figures;

/** Totals as rows, each with the words that it is told apart by. */
final class AreaRows {

    private static final List<String> FIGURES = List.of("km2", "low", "high", "share", "shared");

    private AreaRows() {}

    static List<String> words(List<Grouping> groups) {
        return groups.stream().map(Grouping::word).toList();
    }

    static List<Map<String, Object>> objects(AreaTable table) {
        var names =
                Stream.concat(words(table.group()).stream(), FIGURES.stream()).toList();
        return table.totals().stream().map(it -> object(names, values(it))).toList();
    }

    /** The names of what {@link #lines} gives. */
    static List<String> header(List<Grouping> groups) {
        return Stream.of(List.of("datetime"), words(groups), FIGURES)
                .flatMap(List::stream)
                .toList();
    }

    static List<List<Object>> lines(AreaTable table) {
        return table.totals().stream()
                .map(it -> {
                    var line = new ArrayList<Object>();
                    line.add(table.day());
                    line.addAll(values(it));
                    return (List<Object>) line;
                })
                .toList();
    }

    private static List<Object> values(AreaTotal total) {
        var values = new ArrayList<Object>(total.key());
        values.add(Figures.squareKilometres(total.squareKilometres()));
        values.add(Figures.squareKilometres(total.low()));
        values.add(Figures.squareKilometres(total.high()));
        values.add(Figures.share(total.share()));
        values.add(Figures.squareKilometres(total.shared()));
        return values;
    }

    private static Map<String, Object> object(List<String> names, List<Object> values) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (var i = 0; i < names.size(); i++) {
            object.put(names.get(i), values.get(i));
        }
        return object;
    }
}
