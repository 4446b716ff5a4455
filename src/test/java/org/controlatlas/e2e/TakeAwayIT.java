package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor takes along from the map. */
@Journey
class TakeAwayIT {

    private final MapPage page;

    TakeAwayIT(MapPage page) {
        this.page = page;
    }

    @Test
    void aPermalinkShowsTheSameView() {
        page.visit("#day=2020-11-19&district=agdam&lang=fr");

        assertThat(page.day()).isEqualTo("2020-11-19");
        assertThat(page.find("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(page.find("#panel").getText()).contains("Agdam");
    }

    @Test
    void theDownloadedDayHoldsTheAreasOfTheTotals() throws IOException {
        page.visit("#day=2000-01-01&lang=en");

        page.find("#download-geojson").click();
        var file = page.browser.await().until(it -> downloaded());

        var measured = new TreeMap<String, Double>();
        for (var feature : JsonMapper.shared().readTree(Files.readString(file)).get("features")) {
            measured.merge(
                    feature.get("properties").get("party").asString(),
                    AuthalicArea.squareKilometres(feature.get("geometry")),
                    Double::sum);
        }
        var totals = page.get("/areas?datetime=2000-01-01").get("totals");
        assertThat(measured).isNotEmpty();
        for (var total : totals) {
            var km2 = total.get("km2").asDouble();
            assertThat(measured.getOrDefault(total.get("party").asString(), 0.0))
                    .isCloseTo(km2, within(0.0005 * km2 + 0.01));
        }
    }

    private Path downloaded() {
        try (var files = Files.list(page.browser.downloads)) {
            return files.filter(it -> it.toString().endsWith(".geojson"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
