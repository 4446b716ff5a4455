package org.controlatlas.atlas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.territory.Citation;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.UncertainDay;
import org.jspecify.annotations.Nullable;

/** Builds the properties of a feature in the order in which they are put. */
final class Properties {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Dataset dataset;

    Properties(Dataset dataset) {
        this.dataset = dataset;
    }

    Properties put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** The text in English under its name, and in every language under the plural. */
    Properties putText(String name, LocalText text) {
        values.put(name, text.isEmpty() ? null : text.in("en", ""));
        values.put(name + "s", text.byLanguage());
        return this;
    }

    /** The names, and the id where there is none. */
    Properties putNames(String name, LocalText names, String otherwise) {
        return putText(name, names.isEmpty() ? new LocalText(Map.of("en", otherwise)) : names);
    }

    /** The range of an uncertain day; nothing when it is certain. */
    Properties putDoubt(String prefix, UncertainDay day) {
        if (day.isUncertain()) {
            values.put(prefix + "earliest", printable(day.earliest()));
            values.put(prefix + "latest", printable(day.latest()));
        }
        return this;
    }

    Properties putCitations(List<CitationId> citations) {
        return put(
                "citations",
                citations.stream().map(dataset::citation).map(this::cited).toList());
    }

    Map<String, @Nullable Object> cited(Citation citation) {
        var source = dataset.source(citation.source());
        Map<String, @Nullable Object> cited = new LinkedHashMap<>();
        cited.put("id", citation.id().value());
        cited.put("source", citation.source().value());
        cited.put("title", source.title());
        cited.put("locator", citation.locator());
        cited.put("quote", citation.quote());
        cited.put("language", citation.language());
        cited.put("url", source.details().get("url"));
        cited.values().removeIf(it -> it == null || "".equals(it));
        return cited;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** A day of the data set; null for those that stand for no end and no start. */
    static @Nullable LocalDate printable(LocalDate day) {
        return day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN) ? null : day;
    }
}
