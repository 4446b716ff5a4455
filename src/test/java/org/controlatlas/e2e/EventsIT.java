package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The list of events beside the map. */
@Journey
class EventsIT {

    private final MapPage page;

    EventsIT(MapPage page) {
        this.page = page;
    }

    @Test
    void theListFollowsTheDay() {
        page.visit("#day=1993-07-22&lang=en");
        assertThat(current().getText()).doesNotContain("23 Jul 1993");

        page.slider().sendKeys(Keys.ARROW_RIGHT);

        assertThat(current().getText()).contains("23 Jul 1993", "Aghdam");
        assertThat(inSight(current())).isTrue();
        assertThat(current().findElement(By.cssSelector(".event-detail")).getText())
                .contains("Certainty");
    }

    @Test
    void theListFollowsTheDayOnAPhoneTooAndSaysWhichLanguageItIsIn() {
        page.browser.phone(390, 844);
        page.visit("#day=2020-10-04&lang=ru");

        assertThat(inSight(current())).isTrue();
        assertThat(current()
                        .findElement(By.cssSelector(".event-detail p[lang]"))
                        .getAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void anEventThatIsChosenMovesTheDayAndTheMapAndNamesItsPlace() {
        page.visit("#day=2000-01-01&map=11.00/40.45/46.30&lang=en");
        var event = page.all("[data-event]").stream()
                .filter(it -> it.getAttribute("textContent").contains("Shusha")
                        && it.getAttribute("textContent").contains("8 Nov 2020"))
                .findFirst()
                .orElseThrow();

        event.findElement(By.tagName("button")).sendKeys(Keys.ENTER);

        assertThat(page.day()).isEqualTo("2020-11-08");
        assertThat(page.shown(".label.place").stream().map(WebElement::getText)).contains("Shusha / Shushi");
        assertThat(page.find("#map [data-place='shusha']").isDisplayed()).isTrue();
        assertThat(inSight(event)).isTrue();
        page.find(".event-places button").click();
        assertThat(page.visible("#panel-title").getText()).isEqualTo("Shusha / Shushi");
    }

    private WebElement current() {
        return page.find(".event-list [aria-current='true']");
    }

    private boolean inSight(WebElement item) {
        return (boolean) page.script("""
                const [item, list] = [arguments[0], arguments[0].parentNode].map(it => it.getBoundingClientRect());
                return item.top >= list.top && item.top < list.bottom;""", item);
    }
}
