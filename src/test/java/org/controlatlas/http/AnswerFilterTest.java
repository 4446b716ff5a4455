package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.controlatlas.store.SquaresStore;
import org.controlatlas.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest
@Import(SquaresStore.class)
class AnswerFilterTest {

    private static final String PATH = "/collections";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Store store;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/areas", "/nothing-here", "/timeline"})
    void everyAnswerNamesTheVersion(String path) {
        assertThat(mvc.get().uri(path))
                .hasHeader("Atlas-Version", store.current().dataset().version())
                .hasHeader("Vary", "Accept, Accept-Encoding")
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .containsHeader("Content-Security-Policy");
    }

    @Test
    void theSameQuestionGetsTheSameTag() {
        assertThat(get("gzip").getHeader("ETag")).isEqualTo(get("gzip").getHeader("ETag"));
    }

    @Test
    void compressedAndPlainBytesHaveDifferentTags() throws IOException {
        var plain = get("identity");
        var compressed = get("gzip");

        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getHeader("ETag")).startsWith("\"").isNotEqualTo(compressed.getHeader("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
    }

    @ParameterizedTest
    @CsvSource({"gzip, true", "'br, gzip;q=0.5', true", "*, true", "gzip;q=0, false", "br, false", "'', false"})
    void compressesForThoseWhoAcceptIt(String accepted, boolean expected) {
        assertThat("gzip".equals(get(accepted).getHeader("Content-Encoding"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void sendsNothingToThoseWhoHaveTheBytes(String known) {
        var etag = get("identity").getHeader("ETag");

        assertThat(mvc.get().uri(PATH).header("If-None-Match", known.formatted(etag)))
                .hasStatus(304)
                .hasHeader("ETag", etag)
                .body()
                .isEmpty();
    }

    @Test
    void sendsTheBytesToThoseWhoHaveOthers() {
        assertThat(mvc.get().uri(PATH).header("If-None-Match", get("gzip").getHeader("ETag")))
                .hasStatusOk()
                .body()
                .isNotEmpty();
    }

    @Test
    void anAnswerOfAPinnedVersionMayBeKeptForEver() {
        var version = store.current().dataset().version();

        assertThat(mvc.get().uri(PATH + "?version=" + version))
                .hasStatusOk()
                .hasHeader("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(mvc.get().uri(PATH)).hasHeader("Cache-Control", "no-cache");
        assertThat(mvc.get().uri("/areas?version=" + version)).hasHeader("Cache-Control", "no-cache");
    }

    @Test
    void headIsGetWithoutTheBody() {
        var get = get("identity");

        assertThat(mvc.head().uri(PATH).header("Accept-Encoding", "identity"))
                .hasStatusOk()
                .hasHeader("ETag", get.getHeader("ETag"))
                .hasHeader("Content-Length", get.getHeader("Content-Length"))
                .body()
                .isEmpty();
    }

    @Test
    void tellsAnotherSiteWhatItMayAsk() {
        assertThat(mvc.options().uri(PATH).header("Origin", "https://elsewhere.example"))
                .hasStatus(204)
                .hasHeader("Allow", "GET, HEAD, OPTIONS");
    }

    private MockHttpServletResponse get(String acceptEncoding) {
        return mvc.get()
                .uri(PATH)
                .header("Accept-Encoding", acceptEncoding)
                .exchange()
                .getResponse();
    }
}
