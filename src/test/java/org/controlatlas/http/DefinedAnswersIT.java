package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what the server answers against the OpenAPI definition, by a validator that shares no code with it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class DefinedAnswersIT {

    private static final String DEFINITION = "https://atlas.example/openapi.json";
    private static final JsonNode API = read();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(), it -> it.schemas(Map.of(DEFINITION, API.toString())));
    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerIsAsDefined(String path, String mediaType, String schema) {
        for (var filled : filled(path).toList()) {
            var answer = get(filled + required(path), mediaType);

            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204);
            if (answer.statusCode() == 200) {
                assertThat(API.at(pointer(path) + "/get/responses/200/content").propertyNames())
                        .anyMatch(answer.headers().firstValue("Content-Type").orElseThrow()::startsWith);
                if (mediaType.contains("json")) {
                    assertValid(schema, answer.body());
                }
            }
        }
    }

    static Stream<Arguments> answers() {
        return API.get("paths").properties().stream()
                .filter(path -> !path.getKey().contains("{ext}"))
                .flatMap(path -> path.getValue().at("/get/responses/200/content").properties().stream()
                        .map(content -> Arguments.of(
                                path.getKey(),
                                content.getKey(),
                                content.getValue().at("/schema/$ref").asString("#/components/schemas/OpenApi"))));
    }

    /** Each question with each of its parameters alone, as its example writes it. */
    @ParameterizedTest
    @MethodSource("parameters")
    void everyExampleOfAParameterIsUnderstood(String path, String parameter) {
        var example = API.at(parameter + "/example");
        var name = API.at(parameter + "/name").asString();
        var separator = required(path).isEmpty() ? "?" : "&";
        var question = example.properties().stream()
                .map(it -> it.getKey() + "=" + it.getValue().asString())
                .findFirst()
                .orElseGet(() ->
                        name + "=" + (name.equals("version") ? version() : UriUtils.encode(text(example), "UTF-8")));
        var filled = filled(path).filter(it -> !path.contains("/items") || it.contains("control"));

        assertThat(get(filled.findFirst().orElseThrow() + required(path) + separator + question, "*/*")
                        .statusCode())
                .isIn(200, 204);
    }

    static Stream<Arguments> parameters() {
        return API.get("paths").properties().stream()
                .flatMap(path -> references(path.getKey())
                        .filter(it -> !API.at(it.substring(1)).path("required").asBoolean(false))
                        .map(it -> Arguments.of(path.getKey(), it.substring(1))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfAnAnswerIsAsDefined(String schema, JsonNode example) {
        assertValid(schema, example.toString());
    }

    static Stream<Arguments> examples() {
        return API.findParents("example").stream()
                .filter(it -> it.at("/schema/$ref").isString())
                .map(it -> Arguments.of(it.at("/schema/$ref").asString(), it.get("example")));
    }

    @ParameterizedTest
    @CsvSource({
        "/collections/control/items?datetime=none, 400",
        "/collections?none=1, 400",
        "/collections/none, 404",
        "/areas?datetime=1850-01-01, 404",
        "/collections?version=none, 409",
    })
    void everyRefusalIsAsDefined(String question, int status) {
        var answer = get(question, "application/json");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertValid("#/components/schemas/Problem", answer.body());
    }

    /** JSON-FG of every collection, in every profile and in reference systems of every order of axes. */
    @ParameterizedTest
    @CsvSource({"f=jsonfg", "profile=jsonfg", "profile=jsonfg-plus"})
    void jsonFgIsAsDefinedInEveryProfile(String profile) {
        for (var collection : values("collectionId").toList()) {
            for (var crs : new int[] {4326, 3857, 32638}) {
                var items = "/collections/" + collection + "/items";
                var question = "?" + profile + "&crs=" + EPSG + crs;
                var feature = "/" + firstFeature(collection);

                assertValid(
                        "#/components/schemas/JsonFgFeatureCollection",
                        get(items + question + "&limit=10000", "*/*").body());
                assertValid(
                        "#/components/schemas/JsonFgFeature",
                        get(items + feature + question, "*/*").body());
            }
        }
    }

    @Test
    void filesAreAsDefined() {
        values("name").forEach(name -> {
            assertValid(
                    "#/components/schemas/FeatureCollection",
                    get("/export/" + name + ".geojson", "*/*").body());
            assertValid(
                    "#/components/schemas/JsonFgFeatureCollection",
                    get("/export/" + name + ".jsonfg", "*/*").body());
        });
    }

    /** Queryables and schemas are valid by the schema of JSON Schema itself. */
    @ParameterizedTest
    @CsvSource({"queryables", "schema"})
    void req_schemas_json_schema(String resource) {
        var meta = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        values("collectionId").forEach(collection -> {
            var answer = get("/collections/" + collection + "/" + resource, "application/schema+json");

            assertThat(meta.validate(JsonMapper.shared().readTree(answer.body())))
                    .as(collection)
                    .isEmpty();
        });
    }

    /** The features are what the collection's own schema says; null stands for no value. */
    @Test
    void featuresAreAsTheSchemaOfTheirCollectionSays() {
        values("collectionId").forEach(collection -> {
            var schema = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                    .getSchema(
                            get("/collections/" + collection + "/schema", "*/*").body());
            var features =
                    json("/collections/" + collection + "/items?limit=10000").get("features");

            assertThat(features).isNotEmpty();
            for (var feature : features) {
                ((ObjectNode) feature.get("properties")).removeNulls();
                assertThat(schema.validate(feature.get("properties")))
                        .as(feature.get("id").asString())
                        .isEmpty();
            }
        });
    }

    private static void assertValid(String schema, String body) {
        assertThat(SCHEMAS.getSchema(SchemaLocation.of(DEFINITION + schema))
                        .validate(
                                JsonMapper.shared().readTree(body),
                                it -> it.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as("%s of %.300s", schema, body)
                .isEmpty();
    }

    private Stream<String> filled(String path) {
        if (path.contains("{collectionId}")) {
            return values("collectionId")
                    .flatMap(it -> filled(path.replace("{collectionId}", it)
                            .replace("{featureId}", path.contains("{featureId}") ? firstFeature(it) : "")));
        }
        return Stream.of(UriUtils.encodePath(
                references(path)
                        .map(it -> API.at(it.substring(1)))
                        .filter(it -> it.get("in").asString().equals("path"))
                        .reduce(
                                path,
                                (filled, it) ->
                                        filled.replace("{" + it.get("name").asString() + "}", text(it.get("example"))),
                                (a, b) -> b),
                "UTF-8"));
    }

    /** The query that a question cannot do without. */
    private static String required(String path) {
        var query = references(path)
                .map(it -> API.at(it.substring(1)))
                .filter(it -> it.get("in").asString().equals("query")
                        && it.path("required").asBoolean(false))
                .map(it -> it.get("name").asString() + "=" + text(it.get("example")))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Stream<String> references(String path) {
        return StreamSupport.stream(API.at(pointer(path) + "/get/parameters").spliterator(), false)
                .map(it -> it.get("$ref").asString());
    }

    private static String pointer(String path) {
        return "/paths/" + path.replace("/", "~1");
    }

    private static Stream<String> values(String parameter) {
        return StreamSupport.stream(
                        API.at("/components/parameters/" + parameter + "/schema/enum")
                                .spliterator(),
                        false)
                .map(JsonNode::asString);
    }

    private static String text(JsonNode example) {
        return example.isArray()
                ? StreamSupport.stream(example.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(","))
                : example.asString();
    }

    private String firstFeature(String collection) {
        return json("/collections/" + collection + "/items?limit=1")
                .at("/features/0/id")
                .asString();
    }

    private String version() {
        return get("/collections", "*/*").headers().firstValue("Atlas-Version").orElseThrow();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path, "*/*").body());
    }

    private HttpResponse<String> get(String path, String accept) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static JsonNode read() {
        try (var file = new ClassPathResource("openapi.json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
