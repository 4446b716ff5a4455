package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A day that is typed, and the changes before and after the day that are named and led to. */
@Journey
class DayFieldIT {

    private final MapPage page;

    DayFieldIT(MapPage page) {
        this.page = page;
    }

    @Test
    void aDayThatIsTypedIsShown() {
        page.visit("#day=2000-01-01&lang=en");

        page.find("#date").sendKeys("10252020");

        assertThat(page.find("#day").getText()).isEqualTo("25 October 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10252030", "12311987", "02312020"})
    void whatIsNoDayOfTheDataIsRefusedAndSaysWhy(String typed) {
        page.visit("#day=2000-01-01&lang=en");

        page.find("#date").sendKeys(typed, Keys.ENTER);

        assertThat(page.find("#on-this-day").getText())
                .isEqualTo("The data run from 1 January 1988 to 31 December 2024.");
        assertThat(page.day()).isEqualTo("2000-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-11-20 | consensus | Next: 25 Nov 2020, Kalbajar / Karvachar | 2020-11-25",
                "2020-11-07 | consensus | Next: 8 Nov 2020, Shusha / Shushi | 2020-11-08",
                "2020-11-07 | armenia | Next: 9 Nov 2020, Hadrut, Shusha / Shushi and Askeran | 2020-11-09"
            })
    void theNextChangeIsNamedAndLedTo(String day, String account, String text, String next) {
        page.visit("#day=" + day + "&account=" + account + "&lang=en");

        assertThat(page.find("#next-is").getText()).isEqualTo(text);
        page.find("#next-is").click();

        assertThat(page.day()).isEqualTo(next);
    }

    @Test
    void theButtonsNameTheChangesToWhichTheyLead() {
        page.visit("#day=2020-11-22&lang=en");

        assertThat(page.find("#previous-change").getAccessibleName())
                .isEqualTo("Previous change: 20 Nov 2020, Aghdam / Akna");
        assertThat(page.find("#next-change").getAccessibleName())
                .isEqualTo("Next change: 25 Nov 2020, Kalbajar / Karvachar");
        page.find("#previous-change").click();

        assertThat(page.day()).isEqualTo("2020-11-20");
    }

    @Test
    void nothingComesAfterTheLastChange() {
        page.visit("#day=2024-12-31&lang=en");

        assertThat(page.find("#next-is").getText()).isEqualTo("No later change.");
        assertThat(page.find("#next-is").isEnabled()).isFalse();
        assertThat(page.find("#next-change").isEnabled()).isFalse();
    }
}
