package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.test.context.TestPropertySource;

/** The page on a history that it does not load whole: the shipped one, as if forty spans were many. */
@Journey
@TestPropertySource(properties = "atlas.map.spans=40")
class LongHistoryIT {

    private static final String STRETCHES =
            "return performance.getEntriesByType('resource').map(it => it.name).filter(it => it.includes('/map/stretches/')).length";

    private final MapPage page;

    LongHistoryIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-06-01", "1993-07-23", "1994-05-12", "2020-10-25", "2024-12-31"})
    void theMapIsThatOfTheServer(String day) {
        page.visit("#day=" + day + "&lang=en");

        for (var total :
                page.get("/areas?datetime=" + day + "&group=district,party").get("totals")) {
            var name = page.district(total.get("district").asString()).getAccessibleName();
            var km2 = total.get("km2").asDouble();
            if (km2 >= 10) { // smaller ones are written with a decimal, and of nought only the range is told
                assertThat(name).contains("%,d km²".formatted(Math.round(km2)));
            }
        }
    }

    @Test
    void theSliderFetchesWhatItComesTo() {
        page.visit("#day=1993-07-01&lang=en");
        var loaded = (Long) page.script(STRETCHES);

        page.find("#next-change").click();
        page.browser.await().until(it -> page.day().equals("1993-07-23"));
        assertThat(page.find("#on-this-day").getText()).contains("Aghdam / Akna");
        page.slider().sendKeys(Keys.END);
        page.browser.await().until(it -> page.day().equals("2024-12-31"));

        assertThat(page.district("agdam").getAccessibleName()).contains("Azerbaijan");
        assertThat((Long) page.script(STRETCHES)).isGreaterThan(loaded);
    }

    @Test
    void twoDaysFarApartAreCompared() {
        page.visit("#day=2020-12-02&compare=1993-01-01&lang=en");

        var matrix = page.get("/changes?from=1993-01-01&to=2020-12-02").get("matrix");

        assertThat(page.visible(".compare-table").getText())
                .contains("%,d".formatted(Math.round(matrix.get(0).get("km2").asDouble())));
    }

    @Test
    void thePanelTellsTheWholeHistory() {
        page.visit("#day=2000-01-01&district=agdam&lang=en");
        page.browser.await().until(it -> !page.all(".history-rows li").isEmpty());

        assertThat(page.all("#panel .history-rows [data-day]").stream().map(it -> it.getAttribute("data-day")))
                .contains("1988-01-01", "1993-07-23", "2020-11-20");
        assertThat(page.all("#panel .history-rows .now")).isNotEmpty();
    }

    @Test
    void aDayThatTheServerDoesNotSendIsSaidToBeMissing() {
        page.visit("#day=1993-07-01&lang=en");
        page.browser.offline(true);

        page.slider().sendKeys(Keys.END);

        page.browser.await().until(ExpectedConditions.visibilityOf(page.find("#notice")));
        assertThat(page.find("#notice").getText()).contains("so 31 December 2024 cannot be shown yet");
        assertThat(page.day()).isEqualTo("1993-07-01");

        page.browser.offline(false);
        page.slider().sendKeys(Keys.END);
        page.browser.await().until(it -> page.day().equals("2024-12-31"));
        assertThat(page.find("#notice").getText()).doesNotContain("cannot be shown");
    }

    @Test
    void aFilmFetchesItsDaysAndLeavesThoseOfThePage() {
        page.visit("#day=1989-01-01&lang=en");
        var loaded = (Long) page.script(STRETCHES);
        page.find("#open-take-away").click();
        page.script("for (const [id, day] of [['film-from', '2020-11-19'], ['film-to', '2020-11-21']]) {"
                + "const field = document.getElementById(id); field.value = day;"
                + "field.dispatchEvent(new Event('input', {bubbles: true})); }");

        page.visible("#film").click();
        page.browser.await().until(it -> page.find("#film-status").getText().startsWith("Saved: "));

        assertThat((Long) page.script(STRETCHES)).isGreaterThan(loaded);
        page.focused().sendKeys(Keys.ESCAPE);
        page.go("#day=1989-01-02&lang=en");
        assertThat(page.district("agdam").getAccessibleName()).contains("Soviet Azerbaijan");
    }
}
