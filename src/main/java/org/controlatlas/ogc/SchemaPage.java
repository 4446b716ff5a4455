package org.controlatlas.ogc;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of a schema as rows. */
record SchemaPage(String schema, String id, List<Row> rows) {

    record Row(String name, String type, String role, String description) {}

    static SchemaPage of(JsonSchema schema) {
        return new SchemaPage(
                schema.schema(),
                schema.id(),
                schema.properties().entrySet().stream()
                        .map(it -> row(it.getKey(), it.getValue()))
                        .toList());
    }

    private static Row row(String name, SchemaProperty value) {
        return new Row(name, type(value), written(value.role()), written(value.description()));
    }

    /** Such as {@code array of string}. */
    private static String type(SchemaProperty value) {
        var items = value.items();
        return Stream.of(value.type(), value.format(), items == null ? null : "of " + type(items))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
