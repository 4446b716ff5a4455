package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The pages beside the map, as a browser shows them and as a crawler follows them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class DocumentPagesIT {

    private static final Pattern LINK = Pattern.compile(" (?:href|action|formaction)=\"([^\"]+)\"");
    private static final String ACCEPT_OF_A_BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static Browser browser;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conformance",
                "/api",
                "/collections",
                "/dcat",
                "/collections/control",
                "/collections/control/schema",
                "/collections/control/queryables",
                "/collections/control/items?datetime=2020-10-25",
                "/collections/places/items?limit=5&offset=5",
                "/collections/districts/items/agdam",
                "/collections/events/items",
                "/collections/control/tiles",
                "/collections/control/tiles/WebMercatorQuad?datetime=2020-10-25",
                "/tileMatrixSets",
                "/tileMatrixSets/WebMercatorQuad",
                "/collections/control/items?datetime=2020-13-01"
            })
    void breaksNoRuleOfAccessibilityOnAnyScreenInAnyLight(String path) {
        for (var width : List.of(1280, 360)) {
            for (var light : List.of("light", "dark")) {
                show(path, width, light);
                browser.picture("page" + path.replaceAll("\\W+", "-") + "-" + width + "-" + light);

                assertThat(browser.violations()).as("%d %s", width, light).isEmpty();
                assertThat(browser.driver.executeScript("return document.documentElement.scrollWidth"))
                        .as("no scrolling sideways")
                        .isEqualTo((long) width);
            }
        }
        assertThat(browser.driver.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(it -> !it.getMessage().contains("the server responded with a status of 400"))
                .isEmpty();
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        var found = new HashMap<String, String>();
        var open = new ArrayDeque<>(List.of("http://127.0.0.1:" + port + "/collections"));
        found.put(open.peek(), "the start");
        while (!open.isEmpty()) {
            var page = open.poll();
            var answer = ask(page);
            assertThat(answer.statusCode())
                    .as("%s, linked from %s", page, found.get(page))
                    .isEqualTo(200);
            if (type(answer).startsWith("text/html") && !page.endsWith("/")) {
                LINK.matcher(answer.body())
                        .results()
                        .map(it -> HtmlUtils.htmlUnescape(it.group(1)).replaceAll("#.*", ""))
                        .filter(it -> it.startsWith("http://127.0.0.1:" + port + "/"))
                        .filter(it -> !it.contains("/export/") && !isForm(it))
                        .filter(it -> found.putIfAbsent(it, page) == null)
                        .forEach(open::add);
            }
        }
        assertThat(found).hasSizeGreaterThan(300);
    }

    /** The addresses of forms lack what a reader fills in; the links beside them have it. */
    private static boolean isForm(String address) {
        return address.endsWith("/areas") || address.endsWith("/changes");
    }

    @Test
    void aSearchEngineReadsWhatTheDataSetIs() {
        show("/collections", 1280, "light");

        var markup = JsonMapper.shared()
                .readTree(browser.driver
                        .findElement(By.cssSelector("script[type='application/ld+json']"))
                        .getAttribute("textContent"));

        assertThat(markup.get("@type").asString()).isEqualTo("Dataset");
        assertThat(markup.get("temporalCoverage").asString()).isEqualTo("1988-01-01/2024-12-31");
        assertThat(markup.get("license").asString()).startsWith("https://creativecommons.org/");
        assertThat(markup.get("hasPart")).hasSize(5);
        for (var download : markup.get("distribution")) {
            assertThat(ask(download.get("contentUrl").asString()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFormLeavesOutWhatWasLeftEmpty() {
        show("/collections/control/items", 1280, "light");
        browser.driver.findElement(By.name("datetime")).sendKeys("2020-10-25");
        browser.driver.findElement(By.cssSelector(".question button")).click();

        browser.await().until(it -> it.getCurrentUrl().contains("datetime"));

        assertThat(browser.driver.getCurrentUrl()).endsWith("/collections/control/items?datetime=2020-10-25");
        assertThat(browser.driver.findElement(By.tagName("h1")).getText()).isEqualTo("Control: features");
    }

    private void show(String path, int width, String light) {
        browser.driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", light))));
        browser.driver.get("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> ask(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept", ACCEPT_OF_A_BROWSER)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address, e);
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
