package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Nothing on the page jumps, neither while it loads nor while the day moves. */
@Journey
class StillnessIT {

    /**
     * Collects every shift with what moved. The events follow the day, and the figures and bars of the legend are
     * as long as what they say: they move on purpose.
     */
    private static final String OBSERVE = """
        window.shifts = [];
        new PerformanceObserver((list) => {
            for (const {value, sources} of list.getEntries()) {
                const moved = sources.map(({node}) => node?.parentElement ? node : null)
                    .filter(node => node && !(node.closest ?? node.parentElement.closest).call(node.closest ? node : node.parentElement, '#events, .parties'));
                if (moved.length > 0) shifts.push(value.toFixed(5) + ' ' + moved.map(node => (node.outerHTML ?? node.textContent).slice(0, 90)).join(' | '));
            }
        }).observe({type: 'layout-shift', buffered: true});
        """;

    private final MapPage page;

    StillnessIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource({"desktop, en", "desktop, hy", "phone, en", "phone, ru"})
    void nothingJumps(String screen, String language) {
        if (screen.equals("phone")) {
            page.browser.phone(390, 844);
        }
        try (var watching = new Watch(page.browser, OBSERVE)) {
            page.visit("#day=2020-09-20&lang=" + language);
            assertThat((List<?>) page.script("return window.shifts"))
                    .as("loading")
                    .isEmpty();

            for (var i = 0; i < 12; i++) {
                page.slider().sendKeys(i % 3 == 0 ? Keys.PAGE_DOWN : Keys.ARROW_RIGHT);
            }
            assertThat((List<?>) page.script("return window.shifts"))
                    .as("stepping")
                    .isEmpty();
        }
    }
}
