package org.controlatlas.ogc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Property;
import org.controlatlas.http.Links;

/** The properties of a collection's features, with their roles (OGC API Features Part 5). */
record JsonSchema(
        @JsonProperty("$schema") String schema,
        @JsonProperty("$id") String id,
        String title,
        String description,
        String type,
        Map<String, SchemaProperty> properties,
        boolean additionalProperties) {

    static JsonSchema of(Collection collection) {
        return of(collection, "schema", values(collection, SchemaProperty::of));
    }

    static JsonSchema ofQueryables(Collection collection) {
        var properties = values(collection, SchemaProperty::ofQueryable);
        properties.putIfAbsent(Queryables.TIME, SchemaProperty.TIME);
        properties.keySet().retainAll(Queryables.of(collection).keySet());
        return of(collection, "queryables", properties);
    }

    private static Map<String, SchemaProperty> values(Collection collection, Function<Property, SchemaProperty> value) {
        Map<String, SchemaProperty> properties = new LinkedHashMap<>();
        properties.put(Queryables.ID, SchemaProperty.ID);
        properties.put(Queryables.GEOMETRY, SchemaProperty.GEOMETRY);
        collection.schema().forEach(it -> properties.put(it.name(), value.apply(it)));
        return properties;
    }

    private static JsonSchema of(Collection collection, String name, Map<String, SchemaProperty> properties) {
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
