package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What the page does without: the server once it is loaded, and any other host. */
@Journey
class StandingAloneIT {

    private final MapPage page;

    StandingAloneIT(MapPage page) {
        this.page = page;
    }

    @Test
    void theLoadedPageWorksWithoutTheServer() {
        page.visit("#day=1993-07-01&lang=en");
        page.browser.offline(true);

        page.slider().sendKeys(Keys.PAGE_DOWN);
        page.district("agdam").sendKeys(Keys.ENTER);

        assertThat(page.visible("#panel").getText()).contains("Held on 23 July 1993");
    }

    @Test
    void allThatIsToBeLookedAtIsThereWithoutTheServer() {
        page.visit("#day=2020-11-08&lang=en");
        page.browser.offline(true);

        new Select(page.find("#account")).selectByValue("armenia");
        assertThat(page.find("[data-cell='shusha.2']").getAttribute("fill")).isEqualTo("#C99A2E");
        page.find("#mark-disputes").click();
        assertThat(page.all(".cell.disputed")).hasSize(2);
        page.find("#compare-toggle").click();
        assertThat(page.visible(".compare-table").getText()).contains("Azerbaijan");
        page.find("#asSwipe").click();
        assertThat(page.find(".swipe").isDisplayed()).isTrue();
        page.find("#compare-toggle").click();
        page.find("#view-table").click();
        assertThat(page.all("#table tr[data-span]")).isNotEmpty();
        new Select(page.find("#language")).selectByValue("hy");
        page.find("#view-map").click();
        page.find(".event-list [aria-current] .event-places button").click();

        assertThat(page.visible("#panel-title").getText()).isEqualTo("Շուշի / Շուշա");
    }

    @Test
    void movingTheSliderAsksTheServerNothing() {
        page.visit("#day=1993-07-01&lang=en");
        page.script("performance.clearResourceTimings()");

        for (var i = 0; i < 10; i++) {
            page.slider().sendKeys(Keys.PAGE_DOWN);
        }

        assertThat(page.script("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @Test
    void nothingComesFromAnotherHost() {
        page.visit("#day=1993-07-01&lang=en");

        var origins = (List<?>)
                page.script("return performance.getEntriesByType('resource').map(it => new URL(it.name).origin)");

        assertThat(origins).isNotEmpty();
        assertThat(origins).allSatisfy(it -> assertThat(it).isEqualTo(page.address()));
    }
}
