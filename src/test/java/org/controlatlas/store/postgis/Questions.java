package org.controlatlas.store.postgis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked according to the OpenAPI definition: each path, bare and with each value that a parameter may have. */
final class Questions {

    private static final JsonNode DEFINITION = read();
    private static final String FEATURE = "featureId";

    private Questions() {}

    static List<String> all() {
        return DEFINITION.get("paths").propertyNames().stream()
                .filter(path -> !path.contains(FEATURE))
                .flatMap(path -> of(path, parameters(path)))
                .toList();
    }

    static List<String> collections() {
        return values(DEFINITION.at("/components/parameters/collectionId"))
                .map(id -> "/collections/" + id)
                .toList();
    }

    static List<String> features(byte[] items) {
        return JsonMapper.shared().readTree(items).get("features").values().stream()
                .map(feature -> feature.get("id").asString())
                .toList();
    }

    private static Stream<String> of(String path, List<JsonNode> parameters) {
        var paths = Stream.of(path);
        for (var parameter : in("path", parameters)) {
            var place = "{" + name(parameter) + "}";
            paths = paths.flatMap(it -> values(parameter).map(value -> it.replace(place, value)));
        }
        var queries = in("query", parameters);
        if (path.contains("{ext}")) {
            queries.removeIf(it -> name(it).equals("f")); // the name of the file says it
        }
        return paths.flatMap(it -> withQueries(it, queries));
    }

    private static Stream<String> withQueries(String path, List<JsonNode> parameters) {
        var required = parameters.stream()
                .filter(it -> it.path("required").asBoolean(false))
                .map(it -> name(it) + "=" + values(it).findFirst().orElseThrow())
                .toList();
        var bare = path + "?" + String.join("&", required);
        var optional = parameters.stream()
                .filter(it -> !it.path("required").asBoolean(false))
                .flatMap(it -> values(it).map(value -> bare + "&" + name(it) + "=" + value));
        return Stream.concat(Stream.of(bare), optional);
    }

    /** The values that it may have, else its example, else its default. */
    private static Stream<String> values(JsonNode parameter) {
        var words = new ArrayList<JsonNode>();
        words.addAll(parameter.at("/schema/enum").values());
        words.addAll(parameter.at("/schema/items/enum").values());
        if (words.isEmpty()) {
            words.addAll(parameter.findValues("example"));
            words.addAll(parameter.findValues("default"));
        }
        return words.stream()
                .filter(JsonNode::isValueNode)
                .map(it -> URLEncoder.encode(it.asString(), StandardCharsets.UTF_8));
    }

    private static List<JsonNode> parameters(String path) {
        return DEFINITION.get("paths").get(path).at("/get/parameters").values().stream()
                .map(it -> DEFINITION.at(it.get("$ref").asString().substring(1)))
                .toList();
    }

    private static List<JsonNode> in(String place, List<JsonNode> parameters) {
        return parameters.stream()
                .filter(it -> it.get("in").asString().equals(place))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String name(JsonNode parameter) {
        return parameter.get("name").asString();
    }

    private static JsonNode read() {
        try (var file = new ClassPathResource("openapi.json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
