package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on paper. */
@Journey
class PaperIT {

    private final MapPage page;

    PaperIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource({
        "paper-day, #day=2020-10-25&lang=en",
        "paper-district, #day=1993-07-23&district=agdam&account=azerbaijan&lang=hy"
    })
    void paperHoldsMapLegendDayAndSources(String name, String view) throws IOException {
        page.browser.prefers("color-scheme", "dark");
        page.visit(view);
        page.browser.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        page.script("dispatchEvent(new Event('beforeprint'))");

        for (var shown : new String[] {"#map", "#legend", "#day", "#title", "#day-sources"}) {
            assertThat(page.find(shown).isDisplayed()).as(shown).isTrue();
        }
        for (var hidden : new String[] {".tools", "#play", "#date", "#compare-toggle", ".map-buttons"}) {
            assertThat(page.find(hidden).isDisplayed()).as(hidden).isFalse();
        }
        assertThat(page.find("#map").getLocation().y)
                .isBetween(
                        page.find("#day").getLocation().y, page.find("#legend").getLocation().y);
        assertThat(page.find("#day-sources").getText()).contains("CC-BY-4.0").hasSizeGreaterThan(200);
        assertThat(page.script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");

        page.script("dispatchEvent(new Event('afterprint'))");
        var pdf = page.browser
                .driver
                .executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data");
        Files.write(
                Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".pdf"),
                Base64.getDecoder().decode((String) pdf));
    }
}
