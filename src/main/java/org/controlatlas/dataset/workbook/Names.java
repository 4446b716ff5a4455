package org.controlatlas.dataset.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.controlatlas.dataset.file.CsvTable;
import org.controlatlas.dataset.file.Ids;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.territory.LocalText;

/** The names of things and words in several languages, each under a subject such as {@code district:agdam}. */
public final class Names {

    private static final Set<String> THINGS = Set.of("district", "party", "status", "zone", "place", "background");

    private final CsvTable table;
    private final Map<String, Map<String, String>> bySubject = new LinkedHashMap<>();

    Names(CsvTable table, List<String> languages) {
        this.table = table;
        Map<String, Integer> lines = new HashMap<>();
        for (var row : table.rows()) {
            var subject = row.required("subject");
            var language = languages.isEmpty() ? row.text("language") : row.choice("language", languages);
            var first = lines.putIfAbsent(subject + " " + language, row.line().number());
            if (first != null) {
                row.fault("subject", subject + " has a name in " + language + " on line " + first, "keep one of them");
            }
            bySubject.computeIfAbsent(subject, it -> new TreeMap<>()).put(language, row.required("name"));
        }
    }

    /** The names of what a row defines, which must have an English one. */
    public LocalText of(String kind, Row row) {
        var subject = kind + ":" + row.text("id");
        var names = byId(kind, row.text("id"));
        if (table.isComplete() && !names.byLanguage().containsKey("en")) {
            row.fault("id", row.text("id") + " has no English name", "add " + subject + ",en,... to " + table.file());
        }
        return names;
    }

    /** Empty if it has none. */
    public LocalText byId(String kind, String id) {
        return new LocalText(bySubject.getOrDefault(kind + ":" + id, Map.of()));
    }

    /** The words that are not the name of a thing on the map, by their whole subject, such as {@code certainty:high}. */
    public Map<String, LocalText> words() {
        Map<String, LocalText> words = new LinkedHashMap<>();
        bySubject.forEach((subject, names) -> {
            if (!THINGS.contains(subject.split(":", 2)[0])) {
                words.put(subject, new LocalText(names));
            }
        });
        return words;
    }

    /** What has a name under a kind: for words that no other table defines. */
    public Ids ids(String kind) {
        var known = bySubject.keySet().stream()
                .filter(subject -> subject.startsWith(kind + ":"))
                .map(subject -> subject.substring(kind.length() + 1))
                .collect(Collectors.toSet());
        return new Ids(kind, table.file(), known, table.isComplete());
    }

    /** Finds names of this kind of thing that belong to nothing. */
    public void check(Ids ids) {
        var prefix = ids.kind() + ":";
        for (var row : table.rows()) {
            if (row.text("subject").startsWith(prefix)) {
                row.checked("subject", row.text("subject").substring(prefix.length()), ids);
            }
        }
    }
}
