package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the map and its legend say of one day. */
@Journey
class DayOnMapIT {

    private final MapPage page;

    DayOnMapIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-06-01", "2000-01-01", "2021-06-01"})
    void theLegendShowsTheTotalsOfTheDay(String day) {
        page.visit("#day=" + day + "&lang=en");

        var totals = page.get("/areas?datetime=" + day).get("totals");

        for (var total : totals) {
            var km2 = total.get("km2").asDouble();
            if (km2 >= 1) {
                var row = page.find("#legend [data-party='" + total.get("party").asString() + "'] .km2");
                assertThat(number(row.getText())).isCloseTo(km2, within(1.0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1992-05-17, lachin, azerbaijan",
        "1992-05-18, lachin, armenian-forces",
        "1993-07-22, agdam, azerbaijan",
        "1993-07-23, agdam, armenian-forces",
        "1995-06-01, kelbajar, armenian-forces",
        "1995-06-01, zangilan, armenian-forces",
        "2020-11-19, agdam, armenian-forces",
        "2020-11-20, agdam, azerbaijan",
        "2020-11-24, kelbajar, armenian-forces",
        "2020-11-25, kelbajar, azerbaijan",
        "2023-09-19, askeran, armenian-forces",
        "2023-09-21, askeran, azerbaijan"
    })
    void aDistrictIsNamedWithWhoHoldsIt(String day, String district, String party) {
        page.visit("#day=" + day + "&lang=en");

        var name = page.district(district).getAttribute("aria-label");

        assertThat(name).contains(page.partyNames().get(party));
    }

    @Test
    void beforeItIsTakenAgdamIsWhollyAzerbaijans() {
        page.visit("#day=1993-07-22&lang=en");
        var before = page.district("agdam").getAttribute("aria-label");
        page.visit("#day=1993-07-23&lang=en");
        var after = page.district("agdam").getAttribute("aria-label");

        var armenian = page.partyNames().get("armenian-forces");
        assertThat(before).doesNotContain(armenian);
        assertThat(after).contains(armenian).contains(page.partyNames().get("azerbaijan"));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[^0-9.]", ""));
    }
}
