package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;

/** Two days compared: as a difference and under a swipe. */
@Journey
class CompareIT {

    private static final String WAR = "#day=2020-12-02&compare=2020-09-26&lang=en";

    private final MapPage page;

    CompareIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-26, 2020-12-02, consensus",
        "1991-12-31, 1994-05-12, consensus",
        "1988-01-01, 2024-12-31, consensus",
        "2020-11-07, 2020-11-08, armenia",
        "2020-10-04, 2020-10-08, armenia"
    })
    void theTablesSayWhatTheServerSays(String from, String to, String account) {
        page.visit("#day=" + to + "&compare=" + from + "&account=" + account + "&lang=en");
        var names = page.partyNames();
        var answer = page.get("/changes?from=" + from + "&to=" + to + "&account=" + account);

        assertThat(rows(".matrix"))
                .containsExactlyInAnyOrderElementsOf(expected(
                        answer.get("matrix"),
                        it -> List.of(
                                names.get(it.get("from_party").asString()),
                                names.get(it.get("to_party").asString()),
                                rounded(it))));
        assertThat(rows(".by-district").stream().map(it -> it.get(2)))
                .containsExactlyInAnyOrderElementsOf(expected(answer.get("changes"), CompareIT::rounded));
    }

    @Test
    void thePartiesGainAndLoseWhatPassed() {
        page.visit(WAR);

        assertThat(rows(".balance"))
                .containsExactly(
                        List.of("Azerbaijan", "+8,483", ""),
                        List.of("Russian peacekeepers", "+67", ""),
                        List.of("Armenian forces (NKR/Artsakh and Armenia)", "", "−8,551"));
    }

    @Test
    void groundThatPassedIsStripedAndTheRestIsFaded() {
        page.visit(WAR);

        assertThat(page.find("[data-cell='kelbajar.1']").getAttribute("fill"))
                .isEqualTo("url(#paint-azerbaijan-striped-armenian-forces)");
        assertThat(page.find("[data-cell='stepanakert.1']").getAttribute("class"))
                .contains("same");
        assertThat(page.all(".cell.same"))
                .hasSizeLessThan(page.all("[data-cell]").size());
        page.browser.picture("desktop-difference");
    }

    @Test
    void theOrderOfTheDaysIsTheirOwn() {
        page.visit(WAR);
        var matrix = rows(".matrix");

        page.visit("#day=2020-09-26&compare=2020-12-02&lang=en");

        assertThat(rows(".matrix")).isEqualTo(matrix);
        assertThat(page.find("#compare-title").getText())
                .isEqualTo("What changed from 26 September 2020 to 2 December 2020");
        assertThat(page.find("[data-cell='kelbajar.1']").getAttribute("fill"))
                .isEqualTo("url(#paint-azerbaijan-striped-armenian-forces)");
    }

    @Test
    void comparingBeginsWithTheDayBeforeTheLastChangeAndEndsWhereItBegan() {
        page.visit("#day=2021-06-01&lang=en");

        page.find("#compare-toggle").click();
        assertThat(page.find("#compare-date").getAttribute("value")).isEqualTo("2020-12-12");
        assertThat(rows(".by-district")).isNotEmpty();
        page.find("#compare-date").sendKeys(Keys.ESCAPE);

        assertThat(page.find("#compare").isDisplayed()).isFalse();
        assertThat(page.focused().getAttribute("id")).isEqualTo("compare-toggle");
        assertThat(page.all(".cell.same")).isEmpty();
    }

    @Test
    void aDistrictOfTheTableOpensAndClosesAgain() {
        page.visit(WAR);

        page.find(".by-district button").sendKeys(Keys.ENTER);
        assertThat(page.visible("#panel-title").getText()).startsWith("Kalbajar");
        page.focused().sendKeys(Keys.ESCAPE);

        assertThat(page.find("#compare").isDisplayed()).isTrue();
        assertThat(page.focused().getText()).startsWith("Kalbajar");
    }

    @Test
    void theSwipeMovesByPointerAndByKeyAndTheLinkKeepsIt() {
        page.visit(WAR);
        page.find("#asSwipe").click();
        assertThat(page.visible(".swipe-line").getText()).isEqualTo("26 Sept 2020\n2 Dec 2020");
        assertThat(page.find("[data-cell='kelbajar.1']").getAttribute("fill")).startsWith("#");
        var swipe = page.find("#swipe");

        new Actions(page.browser.driver)
                .moveToElement(swipe)
                .clickAndHold()
                .moveByOffset(-200, 0)
                .release()
                .perform();
        var dragged = share();
        assertThat(dragged).isBetween(0.2, 0.3);
        swipe.sendKeys(Keys.ARROW_RIGHT);
        assertThat(share()).isCloseTo(dragged + 0.01, within(1e-9));
        page.browser.picture("desktop-swipe");

        page.browser.await().until(it -> it.getCurrentUrl().contains("swipe=" + share()));
        page.find("#compare .close").click();
        assertThat(page.find(".swipe").isDisplayed()).isFalse();
    }

    /** The share of the map's width that shows the day compared with, as the clip of its cells has it. */
    private double share() {
        var shown = Double.parseDouble(page.find("#swipe").getAttribute("value"));
        var width = page.find("#map").getSize().getWidth();
        var clip = page.find(".leaflet-past-pane")
                .getCssValue("clip-path")
                .replaceAll("[^-0-9. ]", "")
                .strip()
                .split(" +");
        assertThat(Double.parseDouble(clip[2]) - Double.parseDouble(clip[0])).isCloseTo(shown * width, within(1.0));
        return shown;
    }

    private List<List<String>> rows(String table) {
        return page.all(table + " tbody tr").stream()
                .map(row -> row.findElements(By.cssSelector("th, td")).stream()
                        .map(it -> it.getText().strip())
                        .toList())
                .toList();
    }

    private static <T> List<T> expected(JsonNode rows, Function<JsonNode, T> row) {
        return StreamSupport.stream(rows.spliterator(), false).map(row).toList();
    }

    /** Whole square kilometres, tenths below ten, as the page writes them in English. */
    private static String rounded(JsonNode row) {
        var km2 = row.get("km2").asDouble();
        var format = NumberFormat.getInstance(Locale.UK);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(km2 < 10 ? 1 : 0);
        return format.format(km2);
    }
}
