package org.controlatlas.ogc;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.Links;
import org.controlatlas.ogc.ApiOperation.Parameter;
import org.controlatlas.territory.Account;
import tools.jackson.databind.JsonNode;

/** The API definition as a page on which each question can be asked. */
record ApiPage(String definition, List<Group> groups) {

    /** What a form has no field for. */
    static final Set<String> NO_FIELD = Set.of("f", "version", "properties");

    private static final Map<String, String> FORMATS = Map.of(
            "application/json", "json",
            "application/schema+json", "json",
            "application/vnd.oai.openapi+json", "json",
            "application/geo+json", "geojson",
            "text/csv", "csv",
            "text/html", "html");

    record Group(String name, String description, List<ApiOperation> operations) {}

    static ApiPage of(JsonNode definition, Atlas atlas) {
        var examples = examples(atlas);
        var operations = definition.get("paths").properties().stream()
                .map(it -> operation(it.getKey(), it.getValue().get("get"), definition, examples, atlas))
                .toList();
        return new ApiPage(
                Links.base() + "/api?f=json",
                elements(definition.get("tags"))
                        .map(tag -> new Group(
                                tag.get("name").asString(),
                                tag.get("description").asString(),
                                operations.stream()
                                        .filter(it ->
                                                it.tag().equals(tag.get("name").asString()))
                                        .toList()))
                        .toList());
    }

    /** Days that every data set has, whatever the definition takes for an example. */
    private static Map<String, String> examples(Atlas atlas) {
        var days = atlas.dataset().days();
        var changes = atlas.slicer().changeDays(Account.CONSENSUS);
        var latest = changes.isEmpty() ? days.start() : changes.last();
        return Map.of(
                "datetime", latest.toString(),
                "from", days.start().toString(),
                "to", days.lastDay().toString());
    }

    private static ApiOperation operation(
            String path, JsonNode get, JsonNode definition, Map<String, String> examples, Atlas atlas) {
        var parameters = elements(get.path("parameters"))
                .map(it -> resolved(it, definition))
                .map(it -> Parameter.of(it, examples))
                .toList();
        return new ApiOperation(
                get.get("operationId").asString(),
                get.path("tags").path(0).asString(""),
                path,
                get.path("summary").asString(""),
                parameters,
                paths(path, parameters, atlas).stream()
                        .map(it -> ApiOperation.Try.of(it, parameters))
                        .toList(),
                formats(get.at("/responses/200/content")));
    }

    private static JsonNode resolved(JsonNode node, JsonNode definition) {
        return node.has("$ref") ? definition.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** The path with its parameters filled in: one for each value of a parameter of which the values are known. */
    private static List<String> paths(String path, List<Parameter> parameters, Atlas atlas) {
        var paths = List.of(path);
        for (var parameter : parameters) {
            var blank = "{" + parameter.name() + "}";
            paths = paths.stream()
                    .flatMap(it -> it.contains(blank) ? filled(it, blank, parameter, atlas) : Stream.of(it))
                    .toList();
        }
        return paths.stream().filter(it -> !it.contains("{")).toList();
    }

    private static Stream<String> filled(String path, String blank, Parameter parameter, Atlas atlas) {
        if (parameter.name().equals("featureId")) {
            return atlas.collections().all().stream()
                    .filter(it -> path.contains("/" + it.id() + "/"))
                    .flatMap(it -> it.features().stream().limit(1))
                    .map(it -> path.replace(blank, it.id()));
        }
        var values = parameter.values().isEmpty() ? List.of(parameter.example()) : parameter.values();
        return values.stream().filter(it -> !it.isEmpty()).map(it -> path.replace(blank, it));
    }

    /** The values of {@code f} by which an answer's media types are asked for. */
    private static List<String> formats(JsonNode content) {
        return content.properties().stream()
                .flatMap(it -> FORMATS.entrySet().stream()
                        .filter(format -> it.getKey().startsWith(format.getKey()))
                        .map(Map.Entry::getValue))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
