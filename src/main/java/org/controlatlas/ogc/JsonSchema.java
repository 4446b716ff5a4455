package org.controlatlas.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Property;
import org.controlatlas.geo.FeatureFilter;
import org.controlatlas.http.Links;
import org.jspecify.annotations.Nullable;

/** The properties of a collection's features. */
record JsonSchema(
        @JsonProperty("$schema") String schema,
        @JsonProperty("$id") String id,
        String title,
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

        static Value of(Property property) {
            return new Value(
                    type(property.type()),
                    property.type() == LocalDate.class ? "date" : null,
                    null,
                    property.description());
        }

        private static String type(Class<?> type) {
            if (type == List.class) {
                return "array";
            }
            if (type == Map.class) {
                return "object";
            }
            return type == Double.class ? "number" : "string";
        }
    }

    static JsonSchema of(Collection collection) {
        return of(collection, "schema", property -> true);
    }

    static JsonSchema ofQueryables(Collection collection) {
        return of(collection, "queryables", Property::isQueryable);
    }

    private static JsonSchema of(Collection collection, String name, Predicate<Property> wanted) {
        Map<String, Value> properties = new LinkedHashMap<>();
        properties.put(
                FeatureFilter.GEOMETRY, new Value(null, "geometry-any", "primary-geometry", "where it is, in CRS84"));
        collection.schema().stream().filter(wanted).forEach(it -> properties.put(it.name(), Value.of(it)));
        return new JsonSchema(
                "https://json-schema.org/draft/2020-12/schema",
                Links.base() + "/collections/" + collection.id() + "/" + name,
                collection.title(),
                "object",
                properties,
                false);
    }
}
