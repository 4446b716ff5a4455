package org.controlatlas.ogc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.controlatlas.http.Links;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/**
 * A question that the API answers.
 *
 * @param tries the same with its blanks filled in
 * @param formats in which it can be answered, as {@code f} names them
 */
record ApiOperation(
        String id,
        String tag,
        String path,
        String summary,
        List<Parameter> parameters,
        List<Try> tries,
        List<String> formats) {

    /** A parameter; of one that needs no value the example is what its field shows while it is empty. */
    record Parameter(
            String name, String in, boolean required, String description, List<String> values, String example) {

        static Parameter of(JsonNode node, Map<String, String> examples) {
            var schema = node.path("schema");
            var name = node.get("name").asString();
            return new Parameter(
                    name,
                    node.get("in").asString(),
                    node.path("required").asBoolean(false),
                    node.path("description").asString(""),
                    ApiPage.elements(schema.path("enum"))
                            .map(JsonNode::asString)
                            .toList(),
                    examples.getOrDefault(name, example(node, schema)));
        }

        private static String example(JsonNode node, JsonNode schema) {
            return node.has("example")
                    ? node.get("example").asString("")
                    : schema.path("default")
                            .asString(schema.path("default").path(0).asString(""));
        }

        boolean isField() {
            return in.equals("query") && !ApiPage.NO_FIELD.contains(name);
        }
    }

    /**
     * A path that can be followed.
     *
     * @param place the path alone, with {@code address} for a form
     * @param path with the parameters that it needs, with {@code href} for a link
     */
    record Try(String place, String address, String path, String href) {

        static Try of(String path, List<Parameter> parameters) {
            var query = parameters.stream()
                    .filter(it -> it.required() && it.in().equals("query"))
                    .map(it -> it.name() + "=" + UriUtils.encodeQueryParam(it.example(), "UTF-8"))
                    .collect(Collectors.joining("&"));
            var shown = query.isEmpty() ? path : path + "?" + query;
            return new Try(path, Links.base() + path, shown, Links.base() + shown);
        }
    }

    List<Parameter> fields() {
        return parameters.stream().filter(Parameter::isField).toList();
    }

    boolean isForm() {
        return !tries.isEmpty() && !(fields().isEmpty() && formats.size() < 2);
    }
}
