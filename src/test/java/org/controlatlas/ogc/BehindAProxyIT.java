package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every address in every answer is the one that the client knows, also where a proxy has another name and a prefix. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class BehindAProxyIT {

    private static final String[] X_FORWARDED = {
        "X-Forwarded-Proto", "https", "X-Forwarded-Host", "maps.example", "X-Forwarded-Prefix", "/atlas"
    };
    private static final String[] FORWARDED = {
        "Forwarded", "for=192.0.2.1;proto=https;host=maps.example", "X-Forwarded-Prefix", "/atlas"
    };
    private static final String PUBLIC = "https://maps.example/atlas";

    @LocalServerPort
    private int port;

    private Service service;

    @BeforeEach
    void find() {
        service = new Service(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?f=json",
                "/api?f=html",
                "/collections",
                "/collections?f=html",
                "/collections/control",
                "/collections/control?f=html",
                "/collections/control/queryables",
                "/collections/control/schema",
                "/collections/control/items?limit=2&offset=2&datetime=2020-10-25",
                "/collections/control/items?limit=2&f=html",
                "/collections/control/items?limit=2&f=jsonfg",
                "/collections/districts/items/agdam",
                "/collections/districts/items/agdam?f=html",
                "/collections/control/tiles",
                "/collections/control/tiles/WebMercatorQuad",
                "/collections/control/tiles/WebMercatorQuad?f=tilejson",
                "/tileMatrixSets",
                "/dcat?f=json",
                "/dcat?f=html",
                "/collections/none?f=html"
            })
    void everyLinkIsThatOfTheProxy(String path) {
        var own = service.get(path).body();
        var forwarded = service.get(path, FORWARDED).body();

        assertThat(own).contains("http://127.0.0.1:" + port).doesNotContain("maps.example");
        assertThat(forwarded).contains(PUBLIC + "/").doesNotContain("127.0.0.1", "localhost");
        assertThat(service.get(path, X_FORWARDED).body()).isEqualTo(forwarded);
        assertThat(service.get(path).body()).as("kept apart").isEqualTo(own);
    }

    @Test
    void theServerOfTheDefinitionIsTheProxy() {
        assertThat(service.json("/api", FORWARDED).at("/servers/0/url").asString())
                .isEqualTo(PUBLIC);
    }

    @Test
    void aFormIsSentOnToTheProxy() {
        var answer = service.get(
                "/collections/control/items?datetime=&limit=5",
                "Accept",
                "text/html",
                "Forwarded",
                "proto=https;host=maps.example",
                "X-Forwarded-Prefix",
                "/atlas");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(PUBLIC + "/collections/control/items?limit=5");
    }

    @Test
    void theNextPageIsThatOfTheProxy() {
        var features = service.json("/collections/control/items?limit=2", FORWARDED);

        assertThat(Service.links(features, "next").map(it -> it.get("href").asString()))
                .containsExactly(PUBLIC + "/collections/control/items?limit=2&offset=2");
    }
}
