package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor takes along from the map as files of data. */
@Journey
class TakeAwayIT {

    private static final Map<String, String> TYPES = Map.of(
            "geojson", "application/geo+json",
            "csv", "text/csv",
            "gpkg", "application/geopackage+sqlite3",
            "shp.zip", "application/zip",
            "fgb", "application/flatgeobuf",
            "kml", "application/vnd.google-earth.kml+xml",
            "jsonfg", "application/vnd.ogc.fg+json",
            "geojsonl", "application/x-ndjson",
            "pmtiles", "application/vnd.pmtiles");

    private final MapPage page;

    TakeAwayIT(MapPage page) {
        this.page = page;
    }

    @BeforeEach
    void forgetEarlierFiles() throws IOException {
        page.browser.forgetDownloads();
    }

    @Test
    void theDownloadedDayHoldsTheAreasOfTheTotals() throws IOException {
        page.visit("#day=2000-01-01&lang=en");

        page.find("#open-take-away").click();
        page.find("#download-geojson").click();
        var file = page.browser.downloaded(".geojson");

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

    @ParameterizedTest
    @ValueSource(strings = {"consensus", "azerbaijan"})
    void everyFileIsThereUnderANameThatSaysWhatItIs(String account) throws Exception {
        page.visit("#day=2020-10-25&account=" + account + "&lang=en");
        page.find("#open-take-away").click();
        var version = page.get("/map/atlas.json").get("version").asString();
        var whose = account.equals("consensus") ? "" : "-" + account;

        for (var extension : TYPES.keySet()) {
            var id = extension.replace('.', '-');
            follow(
                    page.visible("#download-" + id).getAttribute("href"),
                    extension,
                    "karabakh-control-2020-10-25" + whose + "-" + version + "." + extension);
            follow(
                    page.visible("#download-all-" + id).getAttribute("href"),
                    extension,
                    "karabakh-" + (extension.equals("pmtiles") ? "control" : "atlas") + "-" + version + "."
                            + extension);
        }
        assertThat(page.all("#take-away a[download]")).hasSize(2 * TYPES.size());
        page.browser.picture("dialog-take-away");
    }

    /** What the link gives a browser, but by a client that shows the headers. */
    private static void follow(String link, String extension, String name) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).as(link).isEqualTo(200);
        assertThat(answer.body()).as(link).isNotEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(TYPES.get(extension));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + name + "\"");
    }
}
