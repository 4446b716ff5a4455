package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest
@Import(SquaresStore.class)
class ProblemPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/collections/control/items?datetime=1993-02-30, 400, no such day: 1993-02-30, datetime",
        "/collections/control/items?bbox=1, 400, not a box, bbox",
        "/collections/none, 404, there is no collection none, ",
        "/none, 404, there is nothing at /none, ",
        "/areas?datetime=1850-01-01, 404, nothing is recorded on 1850-01-01, datetime",
        "/collections?version=none, 409, version, version",
    })
    void saysTheSameToAPersonAndToAMachine(String path, int status, String words, String parameter) {
        assertThat(mvc.get().uri(path).header("Accept", BROWSER))
                .hasStatus(status)
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .containsIgnoringCase(words)
                .contains(parameter == null ? "404" : "<code>" + parameter + "</code>");
        assertThat(mvc.get().uri(path))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "f=html, '*/*', text/html;charset=UTF-8",
        "f=json, 'text/html,*/*;q=0.8', application/problem+json",
        "f=geojson, 'text/html,*/*;q=0.8', application/problem+json",
        "x=1, 'application/json,text/html', application/problem+json",
        "x=1, '*/*', application/problem+json",
    })
    void theFormatDecidesBeforeTheBrowser(String parameter, String accept, String type) {
        assertThat(mvc.get()
                        .uri("/collections/control/items?limit=none&" + parameter)
                        .header("Accept", accept))
                .hasStatus(400)
                .hasContentType(type);
    }

    @Test
    void whatWasAskedIsShownAsTextAndNeverRun() {
        assertThat(mvc.get()
                        .uri("/collections/control/items?datetime={it}", "<script>alert(1)</script>")
                        .header("Accept", BROWSER))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }
}
