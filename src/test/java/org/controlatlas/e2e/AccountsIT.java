package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** According to whom: the account that is shown, and where accounts differ. */
@Journey
class AccountsIT {

    private final MapPage page;

    AccountsIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-08, armenia, shusha.2, #C99A2E",
        "2020-11-08, azerbaijan, shusha.2, #2A7F8E",
        "2020-10-05, armenia, jabrayil.1, #C99A2E",
        "2020-11-20, azerbaijan, lachin.1, #2A7F8E",
        "1993-08-20, third-party, jabrayil.2, #C99A2E"
    })
    void theMapAndTheTotalsAreThoseOfTheAccountThatIsChosen(String day, String account, String cell, String colour) {
        page.visit("#day=" + day + "&lang=en");
        new Select(page.find("#account")).selectByValue(account);

        assertThat(page.find("[data-cell='" + cell + "']").getAttribute("fill")).isEqualTo(colour);
        for (var total :
                page.get("/areas?datetime=" + day + "&account=" + account).get("totals")) {
            var shown = page.find("#legend [data-party='" + total.get("party").asString() + "'] .km2")
                    .getText()
                    .replaceAll("[^0-9.]", "");
            assertThat(Double.parseDouble(shown)).isCloseTo(total.get("km2").asDouble(), within(0.51));
            if (total.get("high").asDouble() - total.get("low").asDouble() > 1) {
                assertThat(page.find("#legend [data-party='"
                                        + total.get("party").asString() + "'] .range")
                                .getText())
                        .contains("%,d".formatted(Math.round(total.get("low").asDouble())));
            }
        }
    }

    @Test
    void theLinkKeepsTheAccount() {
        page.visit("#day=2020-11-08&lang=en");
        new Select(page.find("#account")).selectByValue("armenia");
        page.browser.await().until(it -> it.getCurrentUrl().contains("account=armenia"));
        var link = page.browser.driver.getCurrentUrl().replaceAll(".*#", "#");

        page.visit(link);

        assertThat(new Select(page.find("#account")).getFirstSelectedOption().getAttribute("value"))
                .isEqualTo("armenia");
        assertThat(page.district("shusha").getAccessibleName()).doesNotContain("Azerbaijan");
    }

    @Test
    void theTrackFollowsTheAccount() {
        page.visit("#day=2020-10-08&window=2020-09-22/2020-11-14&lang=en");
        var consensus = page.find(".chart [data-party='azerbaijan']").getAttribute("d");

        new Select(page.find("#account")).selectByValue("confirmed");

        assertThat(page.find(".chart [data-party='azerbaijan']").getAttribute("d"))
                .isNotEqualTo(consensus);
        assertThat(page.find("#next-is").getText()).isEqualTo("Next: 13 Oct 2020, Fuzuli / Varanda");
    }

    @Test
    void groundOfWhichAccountsDifferIsMarkedAndEachClaimIsNamed() {
        page.visit("#day=2020-11-08&lang=en");
        assertThat(page.find("#disputes").getText())
                .isEqualTo("Another account gives a different holder on this day: Shusha / Shushi.");

        page.find("#mark-disputes").click();

        assertThat(page.all(".cell.disputed").stream().map(it -> it.getAttribute("data-cell")))
                .containsExactlyInAnyOrder("shusha.1", "shusha.2");
        assertThat(page.find("[data-cell='shusha.2']").getAttribute("fill"))
                .isEqualTo("url(#paint-azerbaijan-striped-armenian-forces)");
        assertThat(page.all("#disputes [data-parties]").stream()
                        .map(WebElement::getText)
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        Azerbaijan: best supported (editors’ choice)
                        Armenian forces (NKR/Artsakh and Armenia): Armenian account and day shown by an anonymous map""");
        page.browser.picture("desktop-disputes");
    }

    @Test
    void theDaysOnWhichAccountsDifferLieOneClickApart() {
        page.visit("#day=2000-01-01&disputes=1&lang=en");
        assertThat(page.find("#disputes").getText()).startsWith("All accounts agree on this day.");
        assertThat(page.all(".disputed-time")).isNotEmpty();

        page.find("#disputes [data-day='2020-09-27']").click();

        assertThat(page.day()).isEqualTo("2020-09-27");
        assertThat(page.all(".cell.disputed")).isNotEmpty();
        page.find("#disputes [data-day='1994-04-24']").click();
        assertThat(page.all(".cell.disputed").stream().map(it -> it.getAttribute("data-cell")))
                .containsExactly("agdam.2");
    }
}
