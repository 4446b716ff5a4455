package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.controlatlas.ogc.Service.ids;
import static org.controlatlas.ogc.Service.links;
import static org.controlatlas.ogc.Service.rels;
import static org.controlatlas.ogc.Service.texts;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * OGC API Features Part 1 (17-069r4), class Core, requirement by requirement. How parameters are defined is tested in
 * {@link OpenApiConformanceIT}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class CoreConformanceIT {

    private static final String CONTROL = "/collections/control/items";

    @LocalServerPort
    private int port;

    private Service service;

    @BeforeEach
    void find() {
        service = new Service(port);
    }

    @Test
    void req_core_root_op_and_success() {
        var landingPage = service.json("/");

        assertThat(rels(landingPage)).contains("self", "alternate", "service-desc", "conformance", "data");
        for (var link : landingPage.get("links")) {
            assertThat(service.get(link.get("href").asString()).statusCode())
                    .as(link.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void req_core_api_definition_op_and_success() {
        var linked = links(service.json("/"), "service-desc").findFirst().orElseThrow();
        var answer = service.get(linked.get("href").asString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Service.type(answer)).isEqualTo(linked.get("type").asString());
    }

    @Test
    void req_core_conformance_op_and_success() {
        assertThat(texts(service.json("/conformance").get("conformsTo")))
                .doesNotHaveDuplicates()
                .contains("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core");
    }

    @Test
    void req_core_http() {
        assertThat(service.get("/collections").version().toString()).isEqualTo("HTTP_1_1");
        assertThat(service.get("/none").statusCode()).isEqualTo(404);
        assertThat(service.get(CONTROL, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/conformance", "/api", "/collections", "/collections/control", CONTROL})
    void req_core_query_param_unknown(String path) {
        assertThat(service.get(path + "?unknown=1").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=none", "bbox=1,2,3", "datetime=2020-13-01", "crs=none", "offset=-1"})
    void req_core_query_param_invalid(String parameter) {
        assertThat(service.get(CONTROL + "?" + parameter).statusCode()).isEqualTo(400);
    }

    @Test
    void req_core_crs84() {
        var first = service.json("/collections/places/items?limit=1").at("/features/0/geometry/coordinates");

        assertThat(first.get(0).asDouble()).as("longitude").isBetween(44.0, 52.0);
        assertThat(first.get(1).asDouble()).as("latitude").isBetween(38.0, 42.0);
    }

    @Test
    void req_core_fc_md_op_and_success() {
        for (var collection : service.json("/collections").get("collections")) {
            assertThat(collection.get("id").asString()).isNotEmpty();
            assertThat(service.json("/collections/" + collection.get("id").asString()))
                    .isEqualTo(collection);
        }
    }

    @Test
    void req_core_fc_md_links() {
        var collections = service.json("/collections");

        assertThat(rels(collections)).contains("self", "alternate");
        assertThat(collections.get("links")).allSatisfy(CoreConformanceIT::isTyped);
    }

    @Test
    void req_core_fc_md_items_and_their_links() {
        assertThat(service.json("/collections").get("collections")).isNotEmpty().allSatisfy(collection -> {
            assertThat(links(collection, "items").map(it -> it.get("type").asString()))
                    .contains("application/geo+json");
            assertThat(collection.get("links")).allSatisfy(CoreConformanceIT::isTyped);
        });
    }

    /** All that is in the collection lies in its box, and in its interval. */
    @Test
    void req_core_fc_md_extent_and_extent_multi() {
        var extent = service.json("/collections/control").get("extent");
        var all = service.json(CONTROL).get("numberMatched").asInt();

        assertThat(texts(extent.at("/temporal/interval/0")))
                .containsExactly("1988-01-01T00:00:00Z", "2024-12-31T23:59:59Z");
        assertThat(matched("bbox=" + String.join(",", texts(extent.at("/spatial/bbox/0")))))
                .isEqualTo(all);
        assertThat(matched("datetime=" + String.join("/", texts(extent.at("/temporal/interval/0")))))
                .isEqualTo(all);
        assertThat(extent.at("/spatial/bbox").size()).isEqualTo(1);
    }

    @Test
    void req_core_sfc_md_op_and_success() {
        assertThat(rels(service.json("/collections/control"))).contains("self", "alternate", "items");
        assertThat(service.get("/collections/none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "10000, 0", "99999999999, 0"})
    void req_core_fc_limit_response_1(String limit, int expected) {
        var features = service.json(CONTROL + "?limit=" + limit);

        var all = features.get("numberMatched").asInt();
        assertThat(features.get("features").size()).isEqualTo(expected == 0 ? all : expected);
    }

    @Test
    void req_core_fc_limit_response_1_default() {
        var features = service.json(CONTROL);

        assertThat(features.get("numberReturned").asInt())
                .isEqualTo(Math.min(100, features.get("numberMatched").asInt()));
    }

    @ParameterizedTest
    @CsvSource({
        "'46.9,40.0,46.95,40.05', agdam, true",
        "'46.9,40.0,46.95,40.05', zangilan, false",
        "'46.9,40.0,0,46.95,40.05,9000', agdam, true",
        "'170,-80,-170,80', agdam, false",
        "'170,-80,48,80', agdam, true",
    })
    void req_core_fc_bbox_response_A(String bbox, String district, boolean expected) {
        assertThat(ids(service.json("/collections/districts/items?bbox=" + bbox))
                        .contains(district))
                .isEqualTo(expected);
    }

    @Test
    void req_core_fc_bbox_response_C() {
        var without = "/collections/events/items?limit=10000";
        var withoutPlace = Service.elements(service.json(without).get("features"))
                .filter(it -> it.get("geometry").isNull())
                .map(it -> it.get("id").asString())
                .toList();

        assertThat(ids(service.json(without + "&bbox=0,0,1,1"))).containsExactlyElementsOf(withoutPlace);
    }

    /** An instant and an interval match what is valid then, with both ends included. */
    @ParameterizedTest
    @CsvSource({
        "2020-11-19, armenian-forces",
        "2020-11-20, azerbaijan",
        "2020-11-20T00:00:00Z, azerbaijan",
        "2020-11-20T00:00:00%2B04:00, azerbaijan",
        "2020-11-19T23:59:59-12:00, armenian-forces",
        "2020-11-19/2020-11-20, armenian-forces;azerbaijan",
        "2020-11-20/2020-11-21, azerbaijan",
        "2020-11-20/.., azerbaijan",
        "2020-11-20/, azerbaijan",
        "2021-01-01/2024-12-31, azerbaijan",
    })
    void req_core_fc_time_response_A(String datetime, String parties) {
        var features = service.json(CONTROL
                + "?district=agdam&filter=S_INTERSECTS(geometry,BBOX(46.92,39.98,46.93,39.99))&datetime=" + datetime);

        assertThat(features.get("features").findValuesAsString("party")).containsExactlyInAnyOrder(parties.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "../1850-01-01", "2020-10-25", "2900-01-01/.."})
    void req_core_fc_time_response_B(String datetime) {
        assertThat(service.json("/collections/districts/items?datetime=" + datetime)
                        .get("numberMatched")
                        .asInt())
                .isEqualTo(14);
    }

    @Test
    void req_core_fc_response_is_what_all_parameters_select() {
        var parameters = "bbox=46.9,40.0,46.95,40.05&datetime=2020-11-20&party=azerbaijan";

        assertThat(service.json(CONTROL + "?" + parameters).get("features").findValuesAsString("district"))
                .containsOnly("agdam");
    }

    @Test
    void req_core_fc_links_and_rel_type() {
        var features = service.json(CONTROL);

        assertThat(rels(features)).contains("self", "alternate");
        assertThat(features.get("links")).allSatisfy(CoreConformanceIT::isTyped);
    }

    /** It is optional; were it there it would have to be the time of the answer, which is kept. */
    @Test
    void req_core_fc_timeStamp() {
        assertThat(service.json(CONTROL).has("timeStamp")).isFalse();
    }

    @Test
    void req_core_fc_numberMatched_and_numberReturned_over_all_pages() {
        var features = service.json(CONTROL + "?limit=7");
        var matched = features.get("numberMatched").asInt();
        var ids = new ArrayList<>(ids(features));
        for (var next = next(features); next.isPresent(); next = next(features)) {
            features = service.json(next.get());
            assertThat(features.get("numberReturned").asInt())
                    .isEqualTo(features.get("features").size());
            ids.addAll(ids(features));
        }

        assertThat(ids).hasSize(matched).doesNotHaveDuplicates();
        assertThat(rels(features)).contains("prev");
    }

    @ParameterizedTest
    @ValueSource(strings = {"districts", "control", "events", "places", "zones"})
    void req_core_f_op_success_and_links(String collection) {
        var items = "/collections/" + collection + "/items";
        var listed = service.json(items + "?limit=1").at("/features/0");
        var feature = service.json(items + "/" + listed.get("id").asString());

        assertThat(rels(feature)).contains("self", "alternate", "collection");
        assertThat(feature.get("links")).allSatisfy(CoreConformanceIT::isTyped);
        assertThat(feature.get("properties")).isEqualTo(listed.get("properties"));
        assertThat(feature.get("geometry")).isEqualTo(listed.get("geometry"));
    }

    private static void isTyped(JsonNode link) {
        assertThat(link.propertyNames()).contains("href", "rel", "type");
    }

    private static Optional<String> next(JsonNode features) {
        return links(features, "next").map(it -> it.get("href").asString()).findFirst();
    }

    private int matched(String question) {
        return service.json(CONTROL + "?" + question).get("numberMatched").asInt();
    }
}
