package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor does with the map, in a real browser against the real server and data. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class MapPageIT {

    private static final By SLIDER = By.id("day-slider");

    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-06-01", "2000-01-01", "2021-06-01"})
    void theLegendShowsTheTotalsOfTheDay(String day) {
        visit("#day=" + day + "&lang=en");

        var totals = get("/areas?datetime=" + day).get("totals");

        for (var total : totals) {
            var km2 = total.get("km2").asDouble();
            if (km2 >= 1) {
                var row = browser.driver.findElement(By.cssSelector(
                        "#legend [data-party='" + total.get("party").asString() + "'] .km2"));
                assertThat(number(row.getText())).isCloseTo(km2, within(1.0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1992-05-17, lachin, azerbaijan",
        "1992-05-18, lachin, armenian-forces",
        "1993-07-22, agdam, azerbaijan",
        "1993-07-23, agdam, armenian-forces",
        "1995-06-01, kelbajar, armenian-forces",
        "1995-06-01, zangilan, armenian-forces",
        "2020-11-19, agdam, armenian-forces",
        "2020-11-20, agdam, azerbaijan",
        "2020-11-24, kelbajar, armenian-forces",
        "2020-11-25, kelbajar, azerbaijan",
        "2023-09-19, askeran, armenian-forces",
        "2023-09-21, askeran, azerbaijan"
    })
    void aDistrictIsNamedWithWhoHoldsIt(String day, String district, String party) {
        visit("#day=" + day + "&lang=en");

        var name = district(district).getAttribute("aria-label");

        assertThat(name).contains(partyNames().get(party));
    }

    @Test
    void beforeItIsTakenAgdamIsWhollyAzerbaijans() {
        visit("#day=1993-07-22&lang=en");
        var before = district("agdam").getAttribute("aria-label");
        visit("#day=1993-07-23&lang=en");
        var after = district("agdam").getAttribute("aria-label");

        var armenian = partyNames().get("armenian-forces");
        assertThat(before).doesNotContain(armenian);
        assertThat(after).contains(armenian).contains(partyNames().get("azerbaijan"));
    }

    @Test
    void thePageKeysWalkFromChangeToChange() {
        visit("#day=1993-07-01&lang=en");
        var slider = browser.driver.findElement(SLIDER);

        slider.sendKeys(Keys.PAGE_DOWN);
        assertThat(browser.driver.findElement(By.id("date")).getAttribute("value"))
                .isEqualTo("1993-07-23");
        assertThat(slider.getAttribute("aria-valuetext"))
                .contains("1993")
                .contains("July")
                .contains("23");

        slider.sendKeys(Keys.ARROW_LEFT);
        assertThat(browser.driver.findElement(By.id("date")).getAttribute("value"))
                .isEqualTo("1993-07-22");

        slider.sendKeys(Keys.HOME);
        assertThat(browser.driver.findElement(By.id("date")).getAttribute("value"))
                .isEqualTo("1988-01-01");
        slider.sendKeys(Keys.END);
        assertThat(browser.driver.findElement(By.id("date")).getAttribute("value"))
                .isEqualTo("2024-12-31");
    }

    @Test
    void playingMovesTheDay() {
        visit("#day=1992-01-01&lang=en");

        browser.driver.findElement(By.id("play")).click();
        browser.await().until(it -> dayShown().compareTo("1992-03-01") > 0);
        browser.driver.findElement(By.id("play")).click();

        assertThat(dayShown()).isGreaterThan("1992-03-01");
    }

    @Test
    void aDistrictTellsItsHistoryWithCitations() {
        visit("#day=2000-01-01&lang=en");

        district("agdam").sendKeys(Keys.ENTER);
        var panel = browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.id("panel")));

        assertThat(panel.getText())
                .contains("Aghdam")
                .contains("Ağdam")
                .contains("1993")
                .contains("2020");
        assertThat(panel.getAttribute("textContent")).contains("1\u00a0094\u00a0km2");
        browser.picture("desktop-panel");
    }

    @Test
    void aPermalinkShowsTheSameView() {
        visit("#day=2020-11-19&district=agdam&lang=fr");

        assertThat(dayShown()).isEqualTo("2020-11-19");
        assertThat(browser.driver.findElement(By.tagName("html")).getAttribute("lang"))
                .isEqualTo("fr");
        assertThat(browser.driver.findElement(By.id("panel")).getText()).contains("Agdam");
    }

    @Test
    void theDownloadedDayHoldsTheAreasOfTheTotals() throws IOException {
        visit("#day=2000-01-01&lang=en");

        browser.driver.findElement(By.id("download-geojson")).click();
        var file = browser.await().until(it -> downloaded());

        var measured = new TreeMap<String, Double>();
        for (var feature : JsonMapper.shared().readTree(Files.readString(file)).get("features")) {
            measured.merge(
                    feature.get("properties").get("party").asString(),
                    AuthalicArea.squareKilometres(feature.get("geometry")),
                    Double::sum);
        }
        var totals = get("/areas?datetime=2000-01-01").get("totals");
        assertThat(measured).isNotEmpty();
        for (var total : totals) {
            var km2 = total.get("km2").asDouble();
            assertThat(measured.getOrDefault(total.get("party").asString(), 0.0))
                    .isCloseTo(km2, within(0.0005 * km2 + 0.01));
        }
    }

    @Test
    void movingTheSliderAsksTheServerNothing() {
        visit("#day=1993-07-01&lang=en");
        browser.driver.executeScript("performance.clearResourceTimings()");

        var slider = browser.driver.findElement(SLIDER);
        for (var i = 0; i < 10; i++) {
            slider.sendKeys(Keys.PAGE_DOWN);
        }

        assertThat(browser.driver.executeScript("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @Test
    void nothingComesFromAnotherHost() {
        visit("#day=1993-07-01&lang=en");

        var origins = (List<?>) browser.driver.executeScript(
                "return performance.getEntriesByType('resource').map(it => new URL(it.name).origin)");

        assertThat(origins).isNotEmpty();
        assertThat(origins).allSatisfy(it -> assertThat(it).isEqualTo("http://127.0.0.1:" + port));
    }

    @ParameterizedTest
    @CsvSource({
        "desktop-1988, 1440, 900, #day=1988-01-01&lang=en",
        "desktop-2000, 1440, 900, #day=2000-01-01&lang=en",
        "desktop-2020, 1440, 900, #day=2020-10-25&lang=fr",
        "desktop-2021, 1440, 900, #day=2021-06-01&district=lachin&lang=en",
        "phone-2000, 390, 844, #day=2000-01-01&lang=en",
        "phone-panel, 390, 844, #day=2021-06-01&district=agdam&lang=fr"
    })
    void breaksNoRuleOfAccessibility(String name, int width, int height, String view) {
        browser.size(width, height);
        try {
            visit(view);
            browser.picture(name);

            var violations = new AxeBuilder().analyze(browser.driver).getViolations();

            assertThat(violations).isEmpty();
        } finally {
            browser.size(1440, 900);
        }
    }

    @Test
    void breaksNoRuleOfAccessibilityInTheDark() {
        browser.driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        try {
            visit("#day=2000-01-01&lang=en");
            browser.picture("desktop-dark");

            assertThat(new AxeBuilder().analyze(browser.driver).getViolations()).isEmpty();
        } finally {
            browser.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        }
    }

    private void visit(String view) {
        browser.driver.get("about:blank");
        browser.driver.get("http://127.0.0.1:" + port + "/" + view);
        browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-cell]")));
        browser.await().until(it -> !dayShown().isEmpty());
    }

    private static String dayShown() {
        return browser.driver.findElement(By.id("date")).getAttribute("value");
    }

    private static WebElement district(String id) {
        return browser.driver.findElement(By.cssSelector("#map [data-district='" + id + "']"));
    }

    private static Path downloaded() {
        try (var files = Files.list(browser.downloads)) {
            return files.filter(it -> it.toString().endsWith(".geojson"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[^0-9.]", ""));
    }

    private Map<String, String> partyNames() {
        var names = new TreeMap<String, String>();
        for (var party : get("/map/atlas.json").get("parties")) {
            names.put(party.get("id").asString(), party.get("names").get("en").asString());
        }
        return names;
    }

    private JsonNode get(String path) {
        var body = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .header("Accept", "application/json")
                .retrieve()
                .body(String.class);
        return JsonMapper.shared().readTree(body);
    }
}
