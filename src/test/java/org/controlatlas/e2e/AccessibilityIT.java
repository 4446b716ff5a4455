package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map page by the rules of WCAG that a program can check. */
@Journey
class AccessibilityIT {

    private final MapPage page;

    AccessibilityIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource({
        "desktop-1988, 1440, 900, #day=1988-01-01&lang=en",
        "desktop-2000, 1440, 900, #day=2000-01-01&lang=en",
        "desktop-2020, 1440, 900, #day=2020-10-25&lang=fr",
        "desktop-2021, 1440, 900, #day=2021-06-01&district=lachin&lang=en",
        "phone-2000, 390, 844, #day=2000-01-01&lang=en",
        "phone-panel, 390, 844, #day=2021-06-01&district=agdam&lang=fr"
    })
    void breaksNoRule(String name, int width, int height, String view) {
        page.browser.size(width, height);

        page.visit(view);
        page.browser.picture(name);

        assertThat(new AxeBuilder().analyze(page.browser.driver).getViolations())
                .isEmpty();
    }

    @Test
    void breaksNoRuleInTheDark() {
        page.browser.prefers("color-scheme", "dark");

        page.visit("#day=2000-01-01&lang=en");
        page.browser.picture("desktop-dark");

        assertThat(new AxeBuilder().analyze(page.browser.driver).getViolations())
                .isEmpty();
    }
}
