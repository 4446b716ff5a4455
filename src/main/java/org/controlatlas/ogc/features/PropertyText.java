package org.controlatlas.ogc.features;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.atlas.Property;
import org.jspecify.annotations.Nullable;

/**
 * A property as a page shows it, line by line; of an unknown value there is no line.
 *
 * @param kind of value, for its looks: string, double, localdate, list or map
 */
record PropertyText(String name, String description, String kind, List<Line> lines) {

    private static final String URL = "url";

    /**
     * One of several values.
     *
     * @param language of the text, where it is in several
     * @param href where to read more
     */
    record Line(
            @Nullable String language,
            String text,
            @Nullable String href) {}

    static PropertyText of(Property property, @Nullable Object value) {
        return new PropertyText(
                property.name(),
                property.description(),
                property.isList() ? "list" : property.type().getSimpleName().toLowerCase(Locale.ROOT),
                lines(value));
    }

    private static List<Line> lines(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Map<?, ?> byLanguage) {
            return byLanguage.entrySet().stream()
                    .map(it -> new Line(it.getKey().toString(), Objects.toString(it.getValue(), ""), null))
                    .toList();
        }
        return value instanceof List<?> list
                ? list.stream().map(PropertyText::line).toList()
                : List.of(line(value));
    }

    private static Line line(Object value) {
        return new Line(null, text(value), value instanceof Map<?, ?> entry ? href(entry) : null);
    }

    private static @Nullable String href(Map<?, ?> entry) {
        if (entry.get(URL) instanceof String url && url.matches("https?://.*")) {
            return url;
        }
        return entry.values().stream()
                .map(it -> it instanceof Map<?, ?> inner ? href(inner) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> entry) {
            return entry.containsKey("quote") ? cited(entry) : object(entry);
        }
        return value.toString();
    }

    private static String object(Map<?, ?> entry) {
        return entry.entrySet().stream()
                .filter(it -> !URL.equals(it.getKey()) && it.getValue() != null)
                .map(it -> it.getKey() + ": " + text(it.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** Such as {@code Some judgment, § 14: “its words” (id)}. */
    private static String cited(Map<?, ?> citation) {
        var place = Stream.of("title", "locator")
                .map(citation::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return place + ": “" + citation.get("quote") + "” (" + citation.get("id") + ")";
    }
}
