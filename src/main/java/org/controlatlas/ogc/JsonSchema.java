package org.controlatlas.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final String DATE = "date";

    /**
     * One property.
     *
     * @param items what a list is of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            @Nullable String type,
            @Nullable String format,
            @Nullable Value items,
            @JsonProperty("x-ogc-role") @Nullable String role,
            @Nullable String description) {

        private static final Value ID = new Value("string", null, null, "id", "what tells it from the others");
        private static final Value GEOMETRY =
                new Value(null, "geometry-any", null, "primary-geometry", "where it is, in CRS84");
        private static final Value TIME = new Value(
                "array",
                null,
                new Value("string", DATE, null, null, null),
                null,
                "when it is true, as an interval of days: for the T_ functions of CQL2 only");

        static Value of(Property property) {
            return new Value(
                    type(property.type()),
                    property.type() == LocalDate.class ? DATE : null,
                    property.isList() ? items(property.type()) : null,
                    property.role().orElse(null),
                    property.description());
        }

        /** As questions know it: a list of places in sources by their ids. */
        static Value ofQueryable(Property property) {
            return property.isListOfComparable()
                    ? new Value("array", null, items(String[].class), null, property.description())
                    : of(property);
        }

        private static Value items(Class<?> list) {
            return new Value(list == String[].class ? "string" : "object", null, null, null, null);
        }

        private static String type(Class<?> type) {
            if (type.isArray() || type == List.class) {
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
        return of(collection, "schema", values(collection, Value::of));
    }

    static JsonSchema ofQueryables(Collection collection) {
        var properties = values(collection, Value::ofQueryable);
        properties.putIfAbsent(Queryables.TIME, Value.TIME);
        properties.keySet().retainAll(Queryables.of(collection).keySet());
        return of(collection, "queryables", properties);
    }

    private static Map<String, Value> values(Collection collection, Function<Property, Value> value) {
        Map<String, Value> properties = new LinkedHashMap<>();
        properties.put(Queryables.ID, Value.ID);
        properties.put(Queryables.GEOMETRY, Value.GEOMETRY);
        collection.schema().forEach(it -> properties.put(it.name(), value.apply(it)));
        return properties;
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
