package org.controlatlas.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Property;
import org.jspecify.annotations.Nullable;

/**
 * A property in a schema.
 *
 * @param items what a list is of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchemaProperty(
        @Nullable String type,
        @Nullable String format,
        @Nullable SchemaProperty items,
        @JsonProperty("x-ogc-role") @Nullable String role,
        @Nullable String description) {

    private static final String DATE = "date";

    static final SchemaProperty ID = new SchemaProperty("string", null, null, "id", "what tells it from the others");
    static final SchemaProperty GEOMETRY =
            new SchemaProperty(null, "geometry-any", null, "primary-geometry", "where it is, in CRS84");
    static final SchemaProperty TIME = new SchemaProperty(
            "array",
            null,
            new SchemaProperty("string", DATE, null, null, null),
            null,
            "when it is true, as an interval of days: for the T_ functions of CQL2 only");

    public static SchemaProperty of(Property property) {
        return new SchemaProperty(
                type(property.type()),
                property.type() == LocalDate.class ? DATE : null,
                property.isList() ? items(property.type()) : null,
                property.role().orElse(null),
                property.description());
    }

    /** As questions know it: a list of places in sources by their ids. */
    static SchemaProperty ofQueryable(Property property) {
        return property.isListOfComparable()
                ? new SchemaProperty("array", null, items(String[].class), null, property.description())
                : of(property);
    }

    private static SchemaProperty items(Class<?> list) {
        return new SchemaProperty(list == String[].class ? "string" : "object", null, null, null, null);
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
