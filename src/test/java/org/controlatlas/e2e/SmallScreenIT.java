package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page where there is little room. */
@Journey
class SmallScreenIT {

    private final MapPage page;

    SmallScreenIT(MapPage page) {
        this.page = page;
    }

    @Test
    void aSmallPhoneNeedsNoScrollingSideways() {
        page.browser.phone(320, 640);

        page.visit("#day=2020-11-08&place=shusha&lang=ru");
        page.browser.picture("phone-320-place");

        assertThat(page.script("return document.documentElement.scrollWidth")).isEqualTo(320L);
    }
}
