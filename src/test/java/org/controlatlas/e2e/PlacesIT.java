package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor learns of a single place. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class PlacesIT {

    private static MapPage page;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        page = new MapPage();
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void aPlaceTellsWhoHeldItAndWhatHappenedThere() {
        page.visit(port, "#day=2020-11-08&map=9.75/39.80/46.75&lang=en");

        page.find("#map [data-place='shusha']").sendKeys(Keys.ENTER);
        var panel = page.visible("#panel");

        assertThat(panel.getText()).contains("Shusha / Shushi", "Şuşa / Şuşi", "settlement", "uncertain on this day");
        assertThat(page.find(".place-facts [data-event]").getText()).contains("1992");
        assertThat(new AxeBuilder().analyze(page.browser.driver).getViolations())
                .isEmpty();
        page.browser.picture("desktop-place");
    }

    @Test
    void aLinkOpensThePlace() {
        page.visit(port, "#day=2000-01-01&place=shusha&lang=fr");

        assertThat(page.visible("#panel-title").getText()).isEqualTo("Choucha / Chouchi");
    }

    @Test
    void itsHistoryMovesTheDay() {
        page.visit(port, "#day=2000-01-01&place=shusha&lang=en");

        page.find(".history-rows [data-day='2020-11-08']").click();

        assertThat(page.day()).isEqualTo("2020-11-08");
    }

    @Test
    void tabReachesAPlaceFromItsDistrict() {
        page.visit(port, "#day=2000-01-01&map=9.75/39.80/46.75&lang=en");

        page.find("#map [data-district='shusha']").sendKeys(Keys.TAB);
        var focused = page.browser.driver.switchTo().activeElement();

        assertThat(focused.getAttribute("data-place")).isNotNull();
        assertThat(focused.getAttribute("aria-label")).contains("Armenian forces");
    }

    @Test
    void aPlaceWhoseNameIsNotShownIsNotReached() {
        page.visit(port, "#day=2000-01-01&lang=en");

        var reachable = (List<?>) page.browser.driver.executeScript(
                "return [...document.querySelectorAll('#map [data-place]')].filter(it => it.checkVisibility())");

        assertThat(reachable).isEmpty();
    }
}
