package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

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
}
