package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput.ScrollOrigin;
import org.openqa.selenium.support.ui.Select;

/** How a visitor walks through time on the track and by its keys. */
@Journey
class TimeIT {

    private static final LocalDate WAR = LocalDate.parse("2020-09-27");
    private static final LocalDate AFTER_WAR = LocalDate.parse("2020-11-10");
    private static final String AROUND_WAR = "&window=2020-09-22/2020-11-14&lang=en";

    private final MapPage page;

    TimeIT(MapPage page) {
        this.page = page;
    }

    @Test
    void draggingShowsEachDayOfAPeriodThatIsZoomedTo() {
        page.visit("#day=2020-09-22" + AROUND_WAR);
        var days = days(LocalDate.parse("2020-09-22"), LocalDate.parse("2020-11-15"));

        var shown = new ArrayList<String>();
        hold(0, days.size());
        for (var i = 0; i < days.size(); i++) {
            moveTo(i, days.size());
            shown.add(page.day());
        }
        new Actions(page.browser.driver).release().perform();

        assertThat(shown).isEqualTo(days);
    }

    @Test
    void withShiftEachPixelIsADayHoweverMuchTimeIsShown() {
        page.visit("#day=2000-01-01&lang=en");
        hold(1, 2);
        var held = LocalDate.parse(page.day());

        new Actions(page.browser.driver)
                .keyDown(Keys.SHIFT)
                .moveByOffset(7, 0)
                .release()
                .keyUp(Keys.SHIFT)
                .perform();

        assertThat(page.day()).isEqualTo(held.plusDays(7).toString());
    }

    @Test
    void theArrowsWalkTheDaysOfAPeriodThatIsChosen() {
        page.visit("#day=2000-01-01&lang=en");

        new Select(page.find("#period")).selectByValue("second-war");
        var shown = new ArrayList<>(List.of(page.day()));
        for (var i = 1; i < 44; i++) {
            page.slider().sendKeys(Keys.ARROW_RIGHT);
            shown.add(page.day());
        }

        assertThat(shown).isEqualTo(days(WAR, AFTER_WAR));
        assertThat(page.slider().getAttribute("aria-valuetext")).isEqualTo("9 November 2020");
        page.browser.picture("desktop-war");
    }

    @Test
    void aClickOnTheNameOfAPeriodShowsIt() {
        page.visit("#day=2000-01-01&lang=en");

        page.find("[data-period='first-war']").click();

        assertThat(page.day()).isEqualTo("1992-01-01");
        assertThat(new Select(page.find("#period")).getFirstSelectedOption().getText())
                .isEqualTo("First war");
    }

    @Test
    void aClickOnTheTrackGoesToItsDay() {
        page.visit("#day=2020-11-09" + AROUND_WAR);

        hold(13, 54);
        new Actions(page.browser.driver).release().perform();

        assertThat(page.day()).isEqualTo("2020-10-05");
    }

    @Test
    void theWheelTurnsDayByDay() {
        page.visit("#day=2020-10-05" + AROUND_WAR);
        var track = ScrollOrigin.fromElement(page.slider());

        new Actions(page.browser.driver).scrollFromOrigin(track, 0, 120).perform();
        page.browser.await().until(it -> page.day().equals("2020-10-06"));
        new Actions(page.browser.driver).scrollFromOrigin(track, 0, -120).perform();
        page.browser.await().until(it -> page.day().equals("2020-10-05"));
    }

    @Test
    void thePageKeysWalkFromChangeToChange() {
        page.visit("#day=2000-01-01&lang=en");
        var slider = page.slider();
        slider.sendKeys(Keys.HOME);
        assertThat(page.day()).isEqualTo("1988-01-01");

        var changes = page.changeDays();
        var forth = changes.stream().map(it -> press(Keys.PAGE_DOWN)).toList();
        slider.sendKeys(Keys.END);
        assertThat(page.day()).isEqualTo("2024-12-31");
        var back = changes.stream().map(it -> press(Keys.PAGE_UP)).toList();

        assertThat(forth).isEqualTo(changes);
        var reversed = new ArrayList<>(changes);
        Collections.reverse(reversed);
        assertThat(back).isEqualTo(reversed);
    }

    @Test
    void theTrackShowsEventsChangesAndPeriods() {
        page.visit("#day=2000-01-01&lang=en");
        var atlas = page.get("/map/atlas.json");
        var events = StreamSupport.stream(atlas.get("events").spliterator(), false)
                .map(it -> it.get("day").asString())
                .filter(it -> it.compareTo("1988") > 0 && it.compareTo("2025") < 0)
                .toList();

        assertThat(page.all(".lane .tick")).hasSameSizeAs(events);
        assertThat(page.all(".lane .change")).hasSize((int)
                events.stream().filter(page.changeDays()::contains).count());
        assertThat(page.all(".chart [data-party]")).hasSize(atlas.get("parties").size());
        assertThat(page.all("[data-period]")).hasSize(atlas.get("periods").size());
        assertThat(page.all(".period-shade")).hasSize(atlas.get("periods").size() / 2);
    }

    private String press(Keys key) {
        page.slider().sendKeys(key);
        return page.day();
    }

    private static List<String> days(LocalDate first, LocalDate end) {
        return first.datesUntil(end).map(LocalDate::toString).toList();
    }

    /** Presses the button over the middle of the i-th of so many days. */
    private void hold(int i, int days) {
        moveTo(i, days);
        new Actions(page.browser.driver).clickAndHold().perform();
    }

    private void moveTo(int i, int days) {
        var width = page.slider().getSize().getWidth();
        var fromMiddle = (int) Math.round((i + 0.5) / days * width - width / 2.0);
        new Actions(page.browser.driver)
                .moveToElement(page.slider(), fromMiddle, -20)
                .perform();
    }
}
