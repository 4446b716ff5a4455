package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

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
