package org.controlatlas.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Property;
import org.controlatlas.http.Links;
import org.jspecify.annotations.Nullable;

/** The properties of a collection's features, with their roles (OGC API Features Part 5). */
record JsonSchema(
        @JsonProperty("$schema") String schema,
        @JsonProperty("$id") String id,
        String title,
        String description,
        String type,
        Map<String, Value> properties,
        boolean additionalProperties) {

    /** One property. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            @Nullable String type,
            @Nullable String format,
            @JsonProperty("x-ogc-role") @Nullable String role,
            String description) {

        private static final Value ID = new Value("string", null, "id", "what tells it from the others");
        private static final Value GEOMETRY =
                new Value(null, "geometry-any", "primary-geometry", "where it is, in CRS84");
        private static final Value TIME = new Value(
                "array", null, null, "when it is true, as an interval of days: for the T_ functions of CQL2 only");

        static Value of(Property property) {
            return new Value(
                    type(property.type()),
                    property.type() == LocalDate.class ? "date" : null,
                    property.role().orElse(null),
                    property.description());
        }

        private static String type(Class<?> type) {
            if (type == List.class) {
                return "array";
            }
            if (type == Map.class) {
                return "object";
            }
            if (type == Integer.class) {
                return "integer";
            }
            return type == Double.class ? "number" : "string";
        }
    }

    static JsonSchema of(Collection collection) {
        Map<String, Value> properties = new LinkedHashMap<>();
        properties.put(Queryables.ID, Value.ID);
        properties.put(Queryables.GEOMETRY, Value.GEOMETRY);
        collection.schema().forEach(it -> properties.put(it.name(), Value.of(it)));
        return of(collection, "schema", properties);
    }

    static JsonSchema ofQueryables(Collection collection) {
        var properties = of(collection).properties();
        properties.putIfAbsent(Queryables.TIME, Value.TIME);
        properties.keySet().retainAll(Queryables.of(collection).keySet());
        return of(collection, "queryables", properties);
    }

    private static JsonSchema of(Collection collection, String name, Map<String, Value> properties) {
        return new JsonSchema(
                "https://json-schema.org/draft/2020-12/schema",
                Links.base() + "/collections/" + collection.id() + "/" + name,
                collection.title(),
                collection.description(),
                "object",
                properties,
                false);
    }
}
