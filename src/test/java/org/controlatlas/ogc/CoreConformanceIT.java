package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OGC API Features Part 1 (17-069r4), requirement by requirement, and those of Part 2 that reach into it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class CoreConformanceIT {

    private static final String CONTROL = "/collections/control/items";

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void req_core_root_success() {
        var landingPage = json("/");

        assertThat(rels(landingPage)).contains("self", "service-desc", "conformance", "data");
        for (var link : landingPage.get("links")) {
            assertThat(get(link.get("href").asString()).statusCode())
                    .as(link.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void req_core_api_definition_success() {
        var answer = get("/api");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/vnd.oai.openapi+json"));
        assertThat(read(answer).get("openapi").asString()).startsWith("3.0");
        assertThat(read(answer).at("/servers/0/url").asString()).isEqualTo("http://127.0.0.1:" + port);
    }

    @Test
    void req_core_conformance_success() {
        assertThat(texts(json("/conformance").get("conformsTo")))
                .contains(
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
                        "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/conformance", "/api", "/collections", "/collections/control", CONTROL})
    void req_core_query_param_unknown(String path) {
        assertThat(get(path + "?unknown=1").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=none", "bbox=1,2,3", "datetime=2020-13-01", "crs=none", "offset=-1"})
    void req_core_query_param_invalid(String parameter) {
        assertThat(get(CONTROL + "?" + parameter).statusCode()).isEqualTo(400);
    }

    @Test
    void req_core_fc_md_success() {
        var collections = json("/collections");

        assertThat(rels(collections)).contains("self");
        for (var collection : collections.get("collections")) {
            assertThat(collection.get("id").asString()).isNotEmpty();
            assertThat(collection.at("/extent/spatial/bbox/0").size()).isEqualTo(4);
        }
    }

    @Test
    void req_core_fc_md_items_links() {
        for (var collection : json("/collections").get("collections")) {
            assertThat(linkTypes(collection, "items")).contains("application/geo+json");
        }
    }

    @Test
    void req_core_fc_md_extent_multi() {
        var extent = json("/collections/control").get("extent");

        assertThat(texts(extent.at("/temporal/interval/0")))
                .containsExactly("1988-01-01T00:00:00Z", "2024-12-31T23:59:59Z");
        assertThat(json(CONTROL + "?bbox=" + String.join(",", texts(extent.at("/spatial/bbox/0"))))
                        .get("numberMatched")
                        .asInt())
                .isEqualTo(json(CONTROL).get("numberMatched").asInt());
    }

    @Test
    void req_core_sfc_md_success() {
        for (var collection : json("/collections").get("collections")) {
            assertThat(json("/collections/" + collection.get("id").asString())).isEqualTo(collection);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "10000, 0", "99999999999, 0"})
    void req_core_fc_limit_response_1(String limit, int expected) {
        var features = json(CONTROL + "?limit=" + limit);

        var all = features.get("numberMatched").asInt();
        assertThat(features.get("features").size()).isEqualTo(expected == 0 ? all : expected);
    }

    @Test
    void req_core_fc_limit_response_1_default() {
        var features = json(CONTROL);

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
        assertThat(ids(json("/collections/districts/items?bbox=" + bbox)).contains(district))
                .isEqualTo(expected);
    }

    @Test
    void req_core_fc_bbox_response_C() {
        var without = "/collections/events/items?limit=10000";
        var withoutPlace = StreamSupport.stream(json(without).get("features").spliterator(), false)
                .filter(it -> it.get("geometry").isNull())
                .map(it -> it.get("id").asString())
                .toList();

        assertThat(ids(json(without + "&bbox=0,0,1,1"))).containsExactlyElementsOf(withoutPlace);
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
        var features = json(CONTROL
                + "?district=agdam&filter=S_INTERSECTS(geometry,BBOX(46.92,39.98,46.93,39.99))&datetime=" + datetime);

        assertThat(values(features, "party")).containsExactlyInAnyOrder(parties.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "../1850-01-01", "2020-10-25", "2900-01-01/.."})
    void req_core_fc_time_response_B(String datetime) {
        assertThat(json("/collections/districts/items?datetime=" + datetime)
                        .get("numberMatched")
                        .asInt())
                .isEqualTo(14);
    }

    @Test
    void req_core_fc_links() {
        assertThat(rels(json(CONTROL))).contains("self");
    }

    @Test
    void req_core_fc_rel_type() {
        for (var link : json(CONTROL).get("links")) {
            assertThat(link.has("rel") && link.has("type")).isTrue();
        }
    }

    @Test
    void req_core_fc_numberMatched_and_numberReturned_over_all_pages() {
        var features = json(CONTROL + "?limit=7");
        var matched = features.get("numberMatched").asInt();
        var ids = new ArrayList<>(ids(features));
        for (var next = link(features, "next"); next != null; next = link(features, "next")) {
            features = json(next);
            assertThat(features.get("numberReturned").asInt())
                    .isEqualTo(features.get("features").size());
            ids.addAll(ids(features));
        }

        assertThat(ids).hasSize(matched).doesNotHaveDuplicates();
        assertThat(link(features, "prev")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"districts", "control", "events", "places", "zones"})
    void req_core_f_success_and_links(String collection) {
        var listed = json("/collections/" + collection + "/items?limit=1")
                .get("features")
                .get(0);
        var feature =
                json("/collections/" + collection + "/items/" + listed.get("id").asString());

        assertThat(rels(feature)).contains("self", "collection");
        assertThat(feature.get("properties")).isEqualTo(listed.get("properties"));
        assertThat(feature.get("geometry")).isEqualTo(listed.get("geometry"));
    }

    @Test
    void req_geojson_content() {
        var answer = get(CONTROL);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        assertThat(read(answer).get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(read(answer).has("crs")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queryables", "schema"})
    void req_queryables_names_every_property_that_there_is(String path) {
        var schema = json("/collections/control/" + path);

        assertThat(schema.get("$id").asString()).isEqualTo("http://127.0.0.1:" + port + "/collections/control/" + path);
        assertThat(schema.get("properties").has("party")).isTrue();
        assertThat(schema.get("properties").has("citations")).isEqualTo(path.equals("schema"));
    }

    @Test
    void req_schema_describes_all_that_is_sent() {
        for (var id : List.of("districts", "control", "events", "places", "zones")) {
            var described = new HashSet<>(
                    json("/collections/" + id + "/schema").get("properties").propertyNames());
            for (var feature : json("/collections/" + id + "/items?limit=10000").get("features")) {
                assertThat(described)
                        .as(id)
                        .containsAll(feature.get("properties").propertyNames());
            }
        }
    }

    /** Part 2: the header names the reference system. */
    @ParameterizedTest
    @ValueSource(strings = {"OGC/1.3/CRS84", "EPSG/0/4326", "EPSG/0/3857", "EPSG/0/32638"})
    void req_crs_fc_content_crs(String id) {
        var uri = "http://www.opengis.net/def/crs/" + id;

        assertThat(get(CONTROL + "?limit=1&crs=" + uri).headers().firstValue("Content-Crs"))
                .hasValue("<" + uri + ">");
        assertThat(texts(json("/collections/control").get("crs"))).contains(uri);
    }

    private static List<String> rels(JsonNode resource) {
        return resource.get("links").findValuesAsString("rel");
    }

    private static List<String> linkTypes(JsonNode resource, String rel) {
        return StreamSupport.stream(resource.get("links").spliterator(), false)
                .filter(it -> it.get("rel").asString().equals(rel))
                .map(it -> it.get("type").asString())
                .toList();
    }

    private static String link(JsonNode resource, String rel) {
        return StreamSupport.stream(resource.get("links").spliterator(), false)
                .filter(it -> it.get("rel").asString().equals(rel))
                .map(it -> it.get("href").asString())
                .findFirst()
                .orElse(null);
    }

    private static List<String> ids(JsonNode features) {
        return StreamSupport.stream(features.get("features").spliterator(), false)
                .map(it -> it.get("id").asString())
                .toList();
    }

    private static List<String> values(JsonNode features, String property) {
        return StreamSupport.stream(features.get("features").spliterator(), false)
                .map(it -> it.get("properties").get(property).asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return read(answer);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String pathOrUri) {
        var uri = pathOrUri.startsWith("http") ? pathOrUri : "http://127.0.0.1:" + port + pathOrUri;
        try {
            return client.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(uri, e);
        }
    }
}
