package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.controlatlas.ogc.Service.elements;
import static org.controlatlas.ogc.Service.links;
import static org.controlatlas.ogc.Service.texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** OGC API Features Part 5 (23-058r1), and the classes of Part 3 (19-079r2) that say what can be asked. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class SchemasConformanceIT {

    private static final String REL = "http://www.opengis.net/def/rel/ogc/1.0/";
    private static final Set<String> NO_PARAMETER = Set.of("geometry", "time");

    @LocalServerPort
    private int port;

    private Service service;

    @BeforeEach
    void find() {
        service = new Service(port);
    }

    static Stream<String> schemas() {
        return collections().flatMap(it -> Stream.of("/" + it + "/schema", "/" + it + "/queryables"));
    }

    static Stream<String> collections() {
        return Stream.of("districts", "control", "events", "places", "zones");
    }

    @Test
    void theClassesAreDeclared() {
        assertThat(texts(service.json("/conformance").get("conformsTo")))
                .contains(
                        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
                        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
                        "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas",
                        "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/core-roles-features",
                        "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/queryables",
                        "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/returnables-and-receivables");
    }

    /** That it is valid as JSON Schema is tested in DefinedAnswersIT. */
    @ParameterizedTest
    @MethodSource("schemas")
    void req_schemas_json_schema(String path) {
        var schema = service.json("/collections" + path);

        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("type").asString()).isEqualTo("object");
        assertThat(service.json(schema.get("$id").asString(), "Accept", "application/schema+json"))
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void req_schemas_properties(String path) {
        service.json("/collections" + path).get("properties").properties().forEach(property -> {
            var value = property.getValue();
            if (value.path("format").asString("").startsWith("geometry-")) {
                assertThat(value.propertyNames()).doesNotContain("type", "$ref");
            } else {
                assertThat(value.get("type").asString())
                        .isIn("string", "number", "integer", "boolean", "object", "array");
                assertThat(value.has("items"))
                        .isEqualTo(value.get("type").asString().equals("array"));
            }
            if (value.has("x-ogc-role") && value.get("x-ogc-role").asString().matches("primary-i.*")) {
                assertThat(value.get("type").asString()).isEqualTo("string");
                assertThat(value.get("format").asString()).isEqualTo("date");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void req_schemas_role_id_and_core_roles_features(String path) {
        var roles = service.json("/collections" + path).get("properties").findValuesAsString("x-ogc-role");

        assertThat(roles).doesNotHaveDuplicates().contains("id", "primary-geometry");
        if (roles.contains("primary-instant")) {
            assertThat(roles).doesNotContain("primary-interval-start", "primary-interval-end");
        }
        assertThat(roles.contains("primary-interval-start")).isEqualTo(roles.contains("primary-interval-end"));
    }

    /** The temporal kit passes over what a server does not declare: ours declares all of it. */
    @Test
    void ofControlTheTemporalKitLeavesNothingOut() {
        assertThat(texts(service.json("/conformance").get("conformsTo")))
                .contains("http://www.opengis.net/spec/cql2/1.0/conf/temporal-functions");
        assertThat(service.json("/collections/control/schema").get("properties").findValuesAsString("x-ogc-role"))
                .contains("primary-interval-start", "primary-interval-end");
        assertThat(service.json("/collections/control/queryables")
                        .get("properties")
                        .propertyNames())
                .contains("time", "valid_from", "valid_to");
        assertThat(texts(service.json("/collections/control").at("/extent/temporal/interval/0")))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void req_queryables_link_and_req_returnables_link(String collection) {
        var path = "/collections/" + collection;
        var body = service.json(path);

        for (var resource : List.of("queryables", "schema")) {
            assertThat(links(body, REL + resource).map(it -> it.get("href").asString()))
                    .containsExactly("http://127.0.0.1:" + port + path + "/" + resource);
            assertThat(Service.type(service.get(path + "/" + resource))).isEqualTo("application/schema+json");
        }
    }

    @ParameterizedTest
    @MethodSource("collections")
    void req_returnables_response_names_all_that_is_sent(String collection) {
        var described = service.json("/collections/" + collection + "/schema")
                .get("properties")
                .propertyNames();

        for (var feature : features(collection)) {
            assertThat(described).containsAll(feature.get("properties").propertyNames());
        }
    }

    /** What is no queryable is refused, as additionalProperties says. */
    @Test
    void req_queryables_response_C() {
        assertThat(service.json("/collections/control/queryables")
                        .get("additionalProperties")
                        .asBoolean())
                .isFalse();
        assertThat(service.get("/collections/control/items?holder=x").statusCode())
                .isEqualTo(400);
        assertThat(service.get("/collections/control/items?filter=holder%3D1").statusCode())
                .isEqualTo(400);
    }

    /** Asked for the value that a feature has, each queryable finds that feature, as parameter and in a filter. */
    @ParameterizedTest
    @MethodSource("collections")
    void req_queryables_query_parameters_parameters(String collection) {
        var asked = new TreeSet<String>();
        var names = service.json("/collections/" + collection + "/queryables")
                .get("properties")
                .propertyNames();
        for (var feature : features(collection)) {
            for (var name : names) {
                var value = value(feature, name);
                if (!NO_PARAMETER.contains(name) && !value.isEmpty() && asked.add(name)) {
                    var question = name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
                    assertThat(Service.ids(
                                    service.json("/collections/" + collection + "/items?limit=10000&" + question)))
                            .as(question)
                            .contains(feature.get("id").asString());
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(5);
    }

    private List<JsonNode> features(String collection) {
        return elements(service.json("/collections/" + collection + "/items?limit=10000")
                        .get("features"))
                .toList();
    }

    /** The text to ask for: of a list its first element, of a place in a source its id. */
    private static String value(JsonNode feature, String name) {
        var value = name.equals("id") ? feature.get("id") : feature.at("/properties/" + name);
        var one = value.isArray() ? value.path(0) : value;
        return one.isObject() ? one.path("id").asString("") : one.isValueNode() ? one.asString("") : "";
    }
}
