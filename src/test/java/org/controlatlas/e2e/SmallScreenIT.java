package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.Select;

/** The page where there is little room, and a finger instead of a mouse. */
@Journey
class SmallScreenIT {

    private static final List<String> VIEWS = List.of(
            "#day=2020-10-25",
            "#day=2020-11-08&place=shusha",
            "#day=2020-11-08&district=shusha",
            "#day=2020-12-02&compare=2020-09-26",
            "#day=2020-12-02&compare=2020-09-26&swipe=0.5",
            "#day=2020-11-08&disputes=1&account=third-party",
            "#day=2020-10-25&view=table");

    /** Controls that cannot be brought into sight, or lie under something else where they are. */
    private static final String OUT_OF_REACH = """
            const controls = [...document.querySelectorAll('button, select, input, a[href], summary')]
                .filter(it => it.checkVisibility() && !it.disabled && !it.closest('.skip, [inert], #map svg, #table'));
            const isWide = it => it.id === 'swipe'; // so that its knob reaches both edges of the map
            return controls.filter(it => {
                scrollTo(0, 0);
                it.scrollIntoView({block: 'center', inline: 'nearest'});
                const {left, right, top, bottom} = it.getBoundingClientRect();
                const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                return !isWide(it) && (left < 0 || right > innerWidth + 0.5) || !(it.contains(there) || there?.contains(it));
            }).map(it => it.outerHTML.slice(0, 120));""";

    private final MapPage page;

    SmallScreenIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "az", "hy", "ru"})
    void aSmallPhoneReachesEverythingWithoutScrollingSideways(String language) {
        page.browser.phone(320, 640);
        page.visit("#lang=" + language);

        for (var view : VIEWS) {
            page.go(view + "&lang=" + language);

            assertThat(page.script("return document.documentElement.scrollWidth"))
                    .as(view)
                    .isEqualTo(320L);
            assertThat((List<?>) page.script(OUT_OF_REACH)).as(view).isEmpty();
            page.script("scrollTo(0, 0)");
            page.browser.picture("phone-320-" + language + "-" + VIEWS.indexOf(view));
        }
    }

    @Test
    void aFingerDragsTheSlider() {
        page.browser.phone(390, 844);
        page.visit("#day=2020-09-22&window=2020-09-22/2020-11-14&lang=en");
        var width = page.slider().getSize().getWidth();

        page.touch(page.slider(), width / 54.0 * 5.5, width / 54.0 * 33.5);

        assertThat(page.day()).isEqualTo("2020-10-25");
        assertThat(page.script("return scrollY")).isEqualTo(0L);
        page.browser.picture("phone-war");
    }

    @Test
    void aFingerMovesTheSwipe() {
        page.browser.phone(390, 844);
        page.visit("#day=2020-12-02&compare=2020-09-26&swipe=0.5&lang=en");
        var swipe = page.find("#swipe");

        page.touch(swipe, swipe.getSize().getWidth() / 2.0, swipe.getSize().getWidth() / 4.0);

        assertThat(Double.parseDouble(swipe.getAttribute("value"))).isBetween(0.15, 0.3);
        page.browser.picture("phone-swipe");
    }

    @Test
    void aTapOpensADistrictAndThePanelLeavesItInSight() {
        page.browser.phone(390, 844);
        page.visit("#day=2000-01-01&lang=en");

        page.tap(page.find("[data-cell='zangilan.2']"));

        assertThat(page.visible("#panel-title").getText()).startsWith("Zangilan");
        page.browser.await().until(it -> (boolean) page.script("""
                const district = document.querySelector('[data-district=zangilan]').getBoundingClientRect();
                return (district.top + district.bottom) / 2 < document.querySelector('#panel').getBoundingClientRect().top;"""));
        page.browser.picture("phone-panel-of-the-south");
    }

    @Test
    void aPhoneChoosesTheSpeedAndThePeriod() {
        page.browser.phone(390, 844);
        page.visit("#day=2000-01-01&lang=en");

        new Select(page.visible("#speed")).selectByValue("fast");
        new Select(page.visible("#period")).selectByValue("second-war");
        page.visible("#next-is").click();

        assertThat(page.day()).isEqualTo("2020-10-03");
    }
}
