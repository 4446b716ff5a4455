package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;

/** Time that plays by itself, with a clock of the browser in which each picture comes a second after the one before. */
@Journey
class PlayIT {

    private static final String CLOCK = """
            let now = 0;
            globalThis.shown = [];
            performance.now = () => now;
            globalThis.requestAnimationFrame = draw => setTimeout(() => {
                draw(now += 1000);
                if (document.querySelector('#play')?.ariaPressed === 'true') shown.push(document.querySelector('#date').value);
                if (shown.length === globalThis.pauseAfter) document.querySelector('#play').click();
            });
            globalThis.cancelAnimationFrame = clearTimeout;
            """;

    private final MapPage page;
    private final String clock;

    PlayIT(MapPage page) {
        this.page = page;
        this.clock = page.browser.beforeEachPage(CLOCK);
    }

    @AfterEach
    void restoreTheClock() {
        page.browser.notBeforeEachPage(clock);
    }

    @ParameterizedTest
    @CsvSource({"slow, 90", "normal, 40", "fast, 15"})
    void crossesThePeriodShownInTheSecondsOfItsSpeed(String speed, int seconds) {
        page.visit("#day=2020-09-22&window=2020-09-22/2020-11-14&lang=en");
        new Select(page.find("#speed")).selectByValue(speed);

        page.find("#play").click();
        page.browser.await().until(it -> !playing());

        assertThat(page.day()).isEqualTo("2020-11-14");
        assertThat(shown()).isSorted().hasSizeBetween(seconds - 3, seconds);
        assertThat(shown().stream().distinct()).hasSize(Math.min(seconds, 53) - (seconds < 54 ? 1 : 0));
    }

    @Test
    void stopsOnTheDayOnWhichItIsTold() {
        page.visit("#day=1992-01-01&lang=en");
        page.script("globalThis.pauseAfter = 10");

        page.find("#play").click();
        page.browser.await().until(it -> page.find("#next-is").getText().startsWith("Next: ") && !playing());

        assertThat(shown()).hasSize(10);
        assertThat(page.day()).isEqualTo(shown().get(9)).isBetween("1996-01-01", "2004-01-01");
    }

    @Test
    void whoWantsLessMotionSeesStepsFromChangeToChange() {
        page.browser.prefers("reduced-motion", "reduce");
        page.visit("#day=2020-11-05&window=2020-09-22/2020-11-14&lang=en");
        new Select(page.find("#speed")).selectByValue("fast");

        page.script("globalThis.days = []; new MutationObserver(() => days.push(document.querySelector('#date').value))"
                + ".observe(document.querySelector('#day'), {childList: true})");
        page.find("#play").click();
        page.browser.await().until(it -> !playing());

        assertThat(page.script("return days"))
                .isEqualTo(List.of("2020-11-05", "2020-11-08", "2020-11-09", "2020-11-10", "2020-11-14"));
        assertThat(page.script("return document.getAnimations().length")).isEqualTo(0L);
    }

    private boolean playing() {
        return page.find("#play").getAttribute("aria-pressed").equals("true");
    }

    @SuppressWarnings("unchecked")
    private List<String> shown() {
        return (List<String>) page.script("return shown");
    }
}
