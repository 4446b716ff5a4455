package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.controlatlas.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Versions, tags, compression and forwarded addresses, over a real connection. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class VersionsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Store store;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/main.js",
                "/map/atlas.json",
                "/map/cells.geojson",
                "/collections/control/items?datetime=2020-10-25",
                "/areas/series",
                "/export/control.csv?datetime=2020-10-25",
            })
    void theSecondTimeNothingIsSent(String path) {
        for (var encoding : new String[] {"gzip", "identity"}) {
            var first = get(path, "Accept-Encoding", encoding);
            var etag = first.headers().firstValue("ETag").orElseThrow();
            var second = get(path, "Accept-Encoding", encoding, "If-None-Match", etag);

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo(encoding);
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(second.headers().firstValue("ETag")).hasValue(etag);
            assertThat(second.headers().firstValue("Atlas-Version"))
                    .hasValue(store.current().dataset().version());
        }
    }

    @Test
    void aPinnedVersionIsServedOrRefused() {
        var version = store.current().dataset().version();

        assertThat(get("/timeline?version=" + version).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("immutable"));
        assertThat(get("/timeline?version=0000").statusCode()).isEqualTo(409);
    }

    @Test
    void linksAreWhatTheClientOfAProxySees() {
        var body = get("/collections/places", "Forwarded", "proto=https;host=atlas.example:8443")
                .body();

        assertThat(body).contains("https://atlas.example:8443/collections/places/items");
        assertThat(body).doesNotContain("127.0.0.1");
        assertThat(get("/collections/places").body()).contains("http://127.0.0.1:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/collections/nothing", "/areas?datetime=never", "/export/a.b", "/%2e%2e/x"})
    void noRefusalShowsWhatIsInside(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("org.", "Exception", "\tat ");
    }

    private HttpResponse<String> get(String path, String... headers) {
        var uri = URI.create("http://127.0.0.1:" + port + path);
        var request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}
