package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** How a visitor walks through time. */
@Journey
class TimeIT {

    private final MapPage page;

    TimeIT(MapPage page) {
        this.page = page;
    }

    @Test
    void thePageKeysWalkFromChangeToChange() {
        page.visit("#day=1993-07-01&lang=en");
        var slider = page.slider();

        slider.sendKeys(Keys.PAGE_DOWN);
        assertThat(page.day()).isEqualTo("1993-07-23");
        assertThat(slider.getAttribute("aria-valuetext"))
                .contains("1993")
                .contains("July")
                .contains("23");

        slider.sendKeys(Keys.ARROW_LEFT);
        assertThat(page.day()).isEqualTo("1993-07-22");

        slider.sendKeys(Keys.HOME);
        assertThat(page.day()).isEqualTo("1988-01-01");
        slider.sendKeys(Keys.END);
        assertThat(page.day()).isEqualTo("2024-12-31");
    }

    @Test
    void playingMovesTheDay() {
        page.visit("#day=1992-01-01&lang=en");

        page.find("#play").click();
        page.browser.await().until(it -> page.day().compareTo("1992-03-01") > 0);
        page.find("#play").click();

        assertThat(page.day()).isGreaterThan("1992-03-01");
    }
}
