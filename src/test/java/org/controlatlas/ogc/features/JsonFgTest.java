package org.controlatlas.ogc.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON-FG (OGC 21-045r1), requirement by requirement. */
@WebMvcTest(FeaturesController.class)
@Import(SquaresStore.class)
class JsonFgTest {

    private static final String UTM = "http://www.opengis.net/def/crs/EPSG/0/32632";
    private static final Set<String> ROOT = Set.of("conformsTo", "featureType", "featureSchema", "coordRefSys");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "f=jsonfg, application/vnd.ogc.fg+json, jsonfg",
        "f=jsonfg&profile=rfc7946, application/vnd.ogc.fg+json, jsonfg",
        "profile=jsonfg, application/geo+json, jsonfg",
        "profile=jsonfg-plus, application/geo+json, jsonfg-plus",
        "profile=[ogc-profile:jsonfg], application/geo+json, jsonfg",
        "profile=http://www.opengis.net/def/profile/OGC/0/jsonfg, application/geo+json, jsonfg",
        "profile=rfc7946, application/geo+json, rfc7946",
        "f=json, application/geo+json, rfc7946",
    })
    void req_api_profile_parameter(String question, String mediaType, String profile) {
        var answer = mvc.get().uri("/collections/control/items?" + question).exchange();

        assertThat(answer).hasStatusOk().hasContentType(mediaType);
        assertThat(answer)
                .hasHeader("Link", "<http://www.opengis.net/def/profile/OGC/0/" + profile + ">; rel=\"profile\"");
        assertThat(answer).bodyJson().convertTo(JsonNode.class).satisfies(document -> {
            assertThat(document.has("conformsTo")).isEqualTo(!profile.equals("rfc7946"));
            assertThat(document.get("features").get(0).has("place")).isEqualTo(!profile.equals("rfc7946"));
        });
    }

    @Test
    void theMediaTypeIsNegotiated() {
        assertThat(mvc.get().uri("/collections/places/items/mill").header("Accept", "application/vnd.ogc.fg+json"))
                .hasContentType("application/vnd.ogc.fg+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"districts", "control", "events", "places", "zones"})
    void req_core_schema_valid(String collection) {
        var document = read("/collections/" + collection + "/items?f=jsonfg");

        assertThat(document.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(document.propertyNames()).containsAll(ROOT);
        for (var feature : document.get("features")) {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.propertyNames())
                    .contains("time", "place", "geometry", "properties")
                    .doesNotContainAnyElementsOf(ROOT)
                    .doesNotContain("root", "links");
        }
    }

    @Test
    void req_core_metadata() {
        assertThat(read("/collections/control/items?f=jsonfg").get("conformsTo"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(List.of(
                        "http://www.opengis.net/spec/json-fg-1/1.0/conf/core",
                        "http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas"));
    }

    @Test
    void req_core_instant_and_interval() {
        for (var feature : read("/collections/control/items?f=jsonfg").get("features")) {
            var interval = feature.at("/time/interval");
            assertThat(interval.get(0).asString())
                    .isEqualTo(feature.at("/properties/valid_from").asString());
            assertThat(interval.get(1).asString())
                    .isEqualTo(feature.at("/properties/valid_to").asString("2010-12-31"));
        }
        assertThat(read("/collections/places/items/mill?f=jsonfg").get("time").isNull())
                .isTrue();
    }

    @Test
    void req_core_place_is_null_in_crs84() {
        var mill = read("/collections/places/items/mill?f=jsonfg");

        assertThat(mill.get("place").isNull()).isTrue();
        assertThat(mill.at("/geometry/coordinates/0").asDouble()).isEqualTo(10.5);
        assertThat(mill.get("featureType").asString()).isEqualTo("places");
        assertThat(mill.get("featureSchema").asString()).isEqualTo("http://localhost/collections/places/schema");
        assertThat(mill.get("links").findValuesAsString("rel"))
                .containsExactly("self", "alternate", "alternate", "collection", "profile");
    }

    @Test
    void req_core_place_is_drawn_in_the_reference_system() {
        var mill = read("/collections/places/items/mill?f=jsonfg&crs=" + UTM);

        assertThat(mill.get("coordRefSys").asString()).isEqualTo(UTM);
        assertThat(mill.get("geometry").isNull()).isTrue();
        assertThat(mill.at("/place/coordinates/0").asDouble()).isBetween(600_000.0, 610_000.0);
    }

    @Test
    void req_profiles_jsonfg_plus_has_a_geometry_beside_the_place() {
        var mill = read("/collections/places/items/mill?profile=jsonfg-plus&crs=" + UTM);

        assertThat(mill.at("/geometry/coordinates/0").asDouble()).isEqualTo(10.5);
        assertThat(mill.at("/place/coordinates/0").asDouble()).isBetween(600_000.0, 610_000.0);
    }

    private JsonNode read(String uri) {
        try {
            var answer = mvc.get().uri(uri).exchange();
            assertThat(answer).hasStatusOk();
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
