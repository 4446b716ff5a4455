package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.controlatlas.ogc.Service.texts;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** OGC API Features Part 1 (17-069r4), classes GeoJSON and HTML, requirement by requirement. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class EncodingConformanceIT {

    private static final String CONF = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private Service service;

    @BeforeEach
    void find() {
        service = new Service(port);
    }

    @Test
    void theClassesAreDeclared() {
        assertThat(texts(service.json("/conformance").get("conformsTo"))).contains(CONF + "geojson", CONF + "html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/collections/control/items", "/collections/control/items?f=geojson"})
    void req_geojson_definition_and_content_of_features(String path) {
        var answer = service.get(path);
        var features = service.json(path);

        assertThat(Service.type(answer)).isEqualTo("application/geo+json");
        assertThat(features.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(features.has("crs")).isFalse();
        assertThat(features.get("links").isArray()).isTrue();
    }

    @Test
    void req_geojson_definition_and_content_of_a_feature() {
        var answer = service.get("/collections/districts/items/agdam");
        var feature = service.json("/collections/districts/items/agdam");

        assertThat(Service.type(answer)).isEqualTo("application/geo+json");
        assertThat(feature.get("type").asString()).isEqualTo("Feature");
        assertThat(feature.get("links").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/conformance",
                "/collections",
                "/collections/control",
                "/collections/control/queryables",
                "/collections/control/schema",
                "/collections/control/items",
                "/collections/districts/items/agdam",
                "/collections/control/tiles",
                "/collections/control/tiles/WebMercatorQuad",
                "/tileMatrixSets",
                "/tileMatrixSets/WebMercatorQuad",
                "/dcat"
            })
    void req_html_definition(String path) {
        for (var answer : new String[][] {{path + "?f=html", "*/*"}, {path, "text/html,*/*;q=0.8"}}) {
            var page = service.get(answer[0], "Accept", answer[1]);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Service.type(page)).startsWith("text/html");
            assertThat(page.body()).startsWith("<!doctype html>").contains("<title>");
        }
    }

    /** What JSON links to and what it says of a feature, its page does too. */
    @Test
    void req_html_content() {
        var feature = service.json("/collections/districts/items/agdam");
        var page = service.get("/collections/districts/items/agdam?f=html").body();
        var links = LINK.matcher(page)
                .results()
                .map(it -> HtmlUtils.htmlUnescape(it.group(1)))
                .toList();

        for (var link : feature.get("links")) {
            var isOther = !link.get("rel").asString().equals("self")
                    && !link.get("type").asString().equals("text/html");
            if (isOther) {
                assertThat(links).contains(link.get("href").asString());
            }
        }
        assertThat(HtmlUtils.htmlUnescape(page))
                .contains(feature.at("/properties/name").asString())
                .contains(feature.at("/properties/km2").asString())
                .contains(feature.at("/properties/document_quote").asString());
    }
}
