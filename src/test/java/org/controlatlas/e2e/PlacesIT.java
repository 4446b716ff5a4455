package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a visitor learns of a single place. */
@Journey
class PlacesIT {

    private final MapPage page;

    PlacesIT(MapPage page) {
        this.page = page;
    }

    @Test
    void aPlaceTellsWhoHeldItAndWhatHappenedThere() {
        page.visit("#day=2020-11-08&map=9.75/39.80/46.75&lang=en");

        page.find("#map [data-place='shusha']").sendKeys(Keys.ENTER);
        var panel = page.visible("#panel");

        assertThat(panel.getText())
                .contains("Shusha / Shushi", "Şuşa / Şuşi", "town or village", "uncertain on this day");
        assertThat(page.find(".place-facts [data-event]").getText()).contains("1992");
        assertThat(page.browser.violations()).isEmpty();
        page.browser.picture("desktop-place");
    }

    @Test
    void aLinkOpensThePlace() {
        page.visit("#day=2000-01-01&place=shusha&lang=fr");

        assertThat(page.visible("#panel-title").getText()).isEqualTo("Choucha / Chouchi");
    }

    @Test
    void itsHistoryMovesTheDay() {
        page.visit("#day=2000-01-01&place=shusha&lang=en");

        page.find(".history-rows [data-day='2020-11-08']").click();

        assertThat(page.day()).isEqualTo("2020-11-08");
    }

    @Test
    void tabReachesAPlaceFromItsDistrict() {
        page.visit("#day=2000-01-01&map=9.75/39.80/46.75&lang=en");

        page.district("shusha").sendKeys(Keys.TAB);
        var focused = page.browser.driver.switchTo().activeElement();

        assertThat(focused.getAttribute("data-place")).isNotNull();
        assertThat(focused.getAttribute("aria-label")).contains("Armenian forces");
    }

    @Test
    void aPlaceWhoseNameIsNotShownIsNotReached() {
        page.visit("#day=2000-01-01&lang=en");

        var reachable = (List<?>) page.script(
                "return [...document.querySelectorAll('#map [data-place]')].filter(it => it.checkVisibility())");

        assertThat(reachable).isEmpty();
    }
}
