package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;

/** What a visitor learns of one district. */
@Journey
class PanelIT {

    private final MapPage page;

    PanelIT(MapPage page) {
        this.page = page;
    }

    @Test
    void aDistrictTellsItsHistoryWithCitations() {
        page.visit("#day=2000-01-01&lang=en");

        page.district("agdam").sendKeys(Keys.ENTER);
        var panel = page.visible("#panel");

        assertThat(panel.getText())
                .contains("Aghdam")
                .contains("Ağdam")
                .contains("1993")
                .contains("2020");
        assertThat(panel.getAttribute("textContent")).contains("1\u00a0094\u00a0km2");
        page.browser.picture("desktop-panel");
    }

    @Test
    void itSaysWhoHoldsItAndSinceWhenAndFollowsTheDay() {
        page.visit("#day=2020-11-19&district=agdam&lang=en");
        assertThat(texts(".held"))
                .containsExactly("Held on 19 November 2020", "Armenian forces (NKR/Artsakh and Armenia)", "Azerbaijan");
        assertThat(page.find(".held").getText()).contains("since 23 July 1993 until 19 November 2020");

        page.slider().sendKeys(Keys.ARROW_RIGHT);

        assertThat(texts(".held")).containsExactly("Held on 20 November 2020", "Azerbaijan");
        assertThat(page.find(".held").getText()).contains("since 20 November 2020 to the end of the data");
    }

    @Test
    void itsBarMovesTheDay() {
        page.visit("#day=2000-01-01&district=agdam&lang=en");
        var bar = page.find(".history-bar");
        var years = 37;

        new Actions(page.browser.driver)
                .moveToElement(bar, (int) (bar.getSize().getWidth() * (30.5 / years - 0.5)), 0)
                .click()
                .perform();
        assertThat(page.day()).startsWith("2018");

        page.find(".history-rows [data-day='1993-07-23']").click();
        assertThat(page.day()).isEqualTo("1993-07-23");
        assertThat(page.all(".history-rows .now")).hasSize(2);
    }

    @Test
    void statedAreasStandBesideTheMeasuredOneWithTheVerdictInWords() {
        page.visit("#day=2000-01-01&district=agdam&lang=en");
        var stated = page.get("/map/atlas.json").get("districts").get(5);
        assertThat(stated.get("id").asString()).isEqualTo("agdam");

        assertThat(page.find(".areas").getText()).contains("Measured on this map", "986 km²");
        assertThat(page.all(".stated > li")).hasSameSizeAs(stated.get("stated"));
        assertThat(page.find("[data-verdict='misstated']").getText())
                .contains(
                        "Stated: 1,094 km²",
                        "misstated by the source",
                        "the source presents it as the part held",
                        "Difference: -108.5 km² (-9.9 %)");
        assertThat(page.find("[data-verdict='misstated'] .verdict").getCssValue("background-color"))
                .isNotEqualTo(
                        page.find("[data-verdict='not-comparable'] .verdict").getCssValue("background-color"));
    }

    @Test
    void everyCitationHasItsQuoteSourcePlaceAndLink() {
        page.visit("#day=2000-01-01&district=agdam&lang=en");
        var shown = page.all(".sources .citations > li");
        var cited = new LinkedHashMap<String, JsonNode>();
        for (var feature : page.get("/collections/control/items?datetime=2000-01-01&district=agdam")
                .get("features")) {
            for (var citation : feature.at("/properties/citations")) {
                cited.put(citation.get("id").asString(), citation);
            }
        }

        assertThat(shown).hasSameSizeAs(cited.values());
        for (var citation : cited.values()) {
            var told = Stream.of("quote", "title", "locator")
                    .filter(citation::has)
                    .map(it -> citation.get(it).asString())
                    .toList();
            var item = shown.stream()
                    .filter(it -> told.stream().allMatch(it.getText()::contains))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(citation.toString()));
            var links = item.findElements(By.tagName("a")).stream()
                    .map(it -> it.getAttribute("href"))
                    .toList();
            if (citation.has("url")) {
                assertThat(links).contains(citation.get("url").asString());
            }
        }
        assertThat(page.all(".sources blockquote[lang]")).isNotEmpty();
        assertThat(page.all(".sources .source a[target]"))
                .isNotEmpty()
                .allMatch(it -> it.getAttribute("rel").contains("noopener"));
    }

    @Test
    void whereSourcesDifferItSaysByHowMuchAndWhoSaysWhat() {
        page.visit("#day=2020-11-08&district=shusha&lang=en");

        assertThat(page.find(".held [data-party='azerbaijan']").getText())
                .contains(
                        "uncertain on this day",
                        "start between 6 Nov 2020 and 9 Nov 2020",
                        "Armenian account: Armenian forces (NKR/Artsakh and Armenia)");
    }

    private List<String> texts(String root) {
        return page.find(root).findElements(By.cssSelector("h3, .part strong")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
