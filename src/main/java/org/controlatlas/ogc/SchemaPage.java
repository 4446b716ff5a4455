package org.controlatlas.ogc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static Row row(String name, JsonSchema.Value value) {
        var type = Stream.of(Optional.ofNullable(value.type()), Optional.ofNullable(value.format()))
                .flatMap(Optional::stream)
                .toList();
        return new Row(
                name, String.join(", ", type), Optional.ofNullable(value.role()).orElse(""), value.description());
    }
}
