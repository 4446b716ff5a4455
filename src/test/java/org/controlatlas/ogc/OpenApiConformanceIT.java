package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.controlatlas.ogc.Service.elements;
import static org.controlatlas.ogc.Service.texts;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * OGC API Features Part 1 (17-069r4), class OpenAPI 3.0, and what class Core wants parameters to be defined as. That the
 * definition is sound and true is tested in package {@code http}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class OpenApiConformanceIT {

    @LocalServerPort
    private int port;

    private Service service;
    private JsonNode api;

    @BeforeEach
    void find() {
        service = new Service(port);
        api = service.json("/api");
    }

    @Test
    void theClassIsDeclared() {
        assertThat(texts(service.json("/conformance").get("conformsTo")))
                .contains("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30");
    }

    @Test
    void req_oas30_oas_common() {
        assertThat(service.json("/api?f=json")).isEqualTo(api);
        assertThat(service.json("/api", "Accept", "application/vnd.oai.openapi+json;version=3.0"))
                .isEqualTo(api);
    }

    @Test
    void req_oas30_oas_definition_1_and_2() {
        assertThat(Service.type(service.get("/api"))).isEqualTo("application/vnd.oai.openapi+json;version=3.0");
        assertThat(api.get("openapi").asString()).startsWith("3.0");
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("http://127.0.0.1:" + port);
    }

    /** Each path that is defined is answered: so says DefinedAnswersIT; here that all of class Core are defined. */
    @Test
    void req_oas30_oas_impl() {
        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/",
                        "/api",
                        "/conformance",
                        "/collections",
                        "/collections/{collectionId}",
                        "/collections/{collectionId}/items",
                        "/collections/{collectionId}/items/{featureId}");
    }

    @Test
    void req_oas30_completeness_and_exceptions_codes() {
        for (var path : api.get("paths")) {
            assertThat(path.at("/get/responses").propertyNames()).contains("200", "400", "409", "500");
            assertThat(path.at("/get/responses/200/content")).isNotEmpty();
        }
    }

    @Test
    void req_oas30_security() {
        assertThat(api.get("security")).as("nothing needs a key").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"limit, integer", "bbox, array", "datetime, string", "crs, string", "bbox-crs, string"})
    void req_core_fc_definitions_of_parameters(String name, String type) {
        var parameter = parameter(name);

        assertThat(parameter.get("in").asString()).isEqualTo("query");
        assertThat(parameter.path("required").asBoolean(false)).isFalse();
        assertThat(parameter.at("/schema/type").asString()).isEqualTo(type);
        assertThat(parameter.path("style").asString("form")).isEqualTo("form");
        assertThat(parameter.path("explode").asBoolean(true)).isFalse();
    }

    @Test
    void req_core_fc_limit_and_bbox_definition() {
        assertThat(parameter("limit").at("/schema/minimum").asInt()).isEqualTo(1);
        assertThat(parameter("limit").at("/schema/maximum").asInt()).isEqualTo(10_000);
        assertThat(parameter("limit").at("/schema/default").asInt()).isEqualTo(100);
        assertThat(parameter("bbox").at("/schema/items/type").asString()).isEqualTo("number");
        assertThat(elements(parameter("bbox").at("/schema/oneOf"))
                        .map(it -> List.of(
                                it.get("minItems").asInt(), it.get("maxItems").asInt())))
                .containsExactly(List.of(4, 4), List.of(6, 6));
    }

    private JsonNode parameter(String name) {
        return elements(api.at("/paths/~1collections~1{collectionId}~1items/get/parameters"))
                .map(it -> api.at(it.get("$ref").asString().substring(1)))
                .filter(it -> it.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
