package org.controlatlas.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.atlas.Feature;
import org.controlatlas.atlas.Property;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table in which every cell holds one value.
 *
 * @param key of the text in a property that holds texts by language
 */
record Column(String name, Type type, String description, String property, Optional<String> key) {

    static final String ID = "id";

    enum Type {
        TEXT,
        NUMBER,
        DAY;

        private static Type of(Class<?> type) {
            if (type == Double.class) {
                return NUMBER;
            }
            return type == LocalDate.class ? DAY : TEXT;
        }
    }

    /** The id and the properties; texts by language become a column for each language. */
    static Stream<Column> of(Layer layer, Collection<String> languages) {
        var id = new Column(ID, Type.TEXT, "unique in the collection", ID, Optional.empty());
        return Stream.concat(Stream.of(id), layer.schema().stream().flatMap(it -> of(it, languages)));
    }

    private static Stream<Column> of(Property property, Collection<String> languages) {
        var name = property.name();
        var type = Type.of(property.type());
        return property.type() == Map.class
                ? languages.stream()
                        .map(it -> new Column(
                                name + "_" + it, type, property.description() + ": " + it, name, Optional.of(it)))
                : Stream.of(new Column(name, type, property.description(), name, Optional.empty()));
    }

    /** A {@link String}, {@link Double} or {@link LocalDate} as the type says; lists are joined by semicolons. */
    @Nullable
    Object of(Feature feature) {
        if (property.equals(ID)) {
            return feature.id();
        }
        var value = feature.properties().get(property);
        if (value instanceof Map<?, ?> texts) {
            return key.map(texts::get).orElse(null);
        }
        return value == null ? null : as(type, value);
    }

    private static Object as(Type type, Object value) {
        return switch (type) {
            case NUMBER -> ((Number) value).doubleValue();
            case DAY -> value;
            case TEXT -> value instanceof Collection<?> list ? joined(list) : value.toString();
        };
    }

    private static String joined(Collection<?> list) {
        return list.stream().map(Column::text).collect(Collectors.joining("; "));
    }

    /** An entry of a list: of an object what it says, in its order; what is not known is left out. */
    private static String text(Object entry) {
        return entry instanceof Map<?, ?> object
                ? object.values().stream()
                        .filter(Objects::nonNull)
                        .map(Column::text)
                        .collect(Collectors.joining(", "))
                : entry.toString();
    }
}
