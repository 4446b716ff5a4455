package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.controlatlas.ControlAtlas;
import org.controlatlas.intake.Import;
import org.controlatlas.intake.Imports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The server and its page on data sets that nobody wrote by hand. */
class ImportedAtlasIT {

    private static final Path ARCHIVES = Path.of("src/test/resources/intake");
    private static final double SQUARE = 7_892;

    @TempDir
    private Path directory;

    private ConfigurableApplicationContext server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void snapshotsAreServedLikeAnyOtherData() throws IOException {
        anImport().snapshots(ARCHIVES.resolve("front"));
        start();

        var areas = get("/areas?datetime=2022-02-26");
        assertThat(areas.at("/totals/0/km2").asDouble()).isCloseTo(2 * SQUARE, within(0.01 * SQUARE));
        var items = get("/collections/control/items?datetime=2022-03-03");
        assertThat(items.get("numberMatched").asInt()).isEqualTo(3);
        var changes = get("/changes?from=2022-02-25&to=2022-02-26");
        assertThat(changes.at("/changes/0/from_party").asString()).isEqualTo("blue");
        assertThat(changes.at("/changes/0/to_party").asString()).isEqualTo("red");
        assertThat(changes.at("/changes/0/km2").asDouble()).isCloseTo(SQUARE, within(0.01 * SQUARE));
        assertThat(get("/export/control.geojson?datetime=2022-02-26")
                        .get("features")
                        .size())
                .isEqualTo(3);

        try (var browser = new Browser()) {
            open(browser, "#day=2022-02-26&lang=en");
            browser.picture("imported-snapshots");
            assertThat(browser.driver.findElement(By.id("legend")).getText())
                    .contains("Red")
                    .contains("Blue");
            assertThat(browser.driver.findElements(By.cssSelector("[data-cell]")))
                    .hasSize(3);
        }
    }

    @Test
    void aChronologyFromTheYearMinus3000OnIsServedLikeAnyOther() throws IOException {
        anImport().features(ARCHIVES.resolve("kingdoms/kingdoms.geojson"));
        start();

        assertThat(get("/areas?datetime=-0500-06-01").at("/totals").size()).isEqualTo(2);
        var item = get("/collections/control/items?datetime=-3000-01-01&district=ash")
                .at("/features/0/properties");
        assertThat(item.get("party").asString()).isEqualTo("ashen-crown");
        assertThat(item.get("valid_to").asString()).isEqualTo("-0044-12-31");
        assertThat(get("/changes?from=-0044-12-31&to=-0043-01-01")
                        .at("/changes")
                        .size())
                .isEqualTo(2);

        try (var browser = new Browser()) {
            open(browser, "#day=-0044-12-31&lang=en");
            var date = browser.driver.findElement(By.id("date"));
            assertThat(date.getAttribute("value")).isEqualTo("-0044-12-31");
            assertThat(browser.driver.findElement(By.id("day")).getText()).contains("45 BC");
            browser.driver.findElement(By.id("next-change")).click();
            assertThat(date.getAttribute("value")).isEqualTo("-0043-01-01");
            browser.picture("imported-kingdoms");
            browser.driver.findElement(By.id("day-slider")).sendKeys(org.openqa.selenium.Keys.HOME);
            assertThat(date.getAttribute("value")).isEqualTo("-3000-01-01");
        }
    }

    private Import anImport() {
        return Imports.into(directory.resolve("atlas"));
    }

    private void start() {
        server = SpringApplication.run(
                ControlAtlas.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--management.server.port=0",
                "--atlas.dataset=" + directory.resolve("atlas"));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
    }

    private void open(Browser browser, String view) {
        browser.driver.get(address() + "/" + view);
        browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-cell]")));
    }

    private JsonNode get(String path) {
        return MapPage.get(address(), path);
    }
}
