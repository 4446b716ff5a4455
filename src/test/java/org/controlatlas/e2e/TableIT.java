package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The table twin of the map, beside what the server answers for the same day. */
@Journey
class TableIT {

    /** The page adds up parts that are rounded to hundredths. */
    private static final double ROUNDED_PARTS = 0.03;

    private final MapPage page;

    TableIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource({
        "1988-01-01, consensus",
        "1992-06-12, consensus",
        "1994-05-12, consensus",
        "2020-10-25, consensus",
        "2021-06-01, consensus",
        "2024-12-31, consensus",
        "2020-11-08, armenia",
        "2020-10-05, confirmed"
    })
    void itsRowsAreTheFeaturesOfTheDay(String day, String account) {
        page.visit("#day=" + day + "&account=" + account + "&view=table&lang=en");
        var features = page.get("/collections/control/items?limit=1000&datetime=" + day + "&account=" + account)
                .get("features");

        var rows = rows();
        assertThat(rows).hasSameSizeAs(features);
        for (var feature : features) {
            var held = feature.get("properties");
            var row = rows.get(feature.get("id").asString());
            assertThat(row.subList(0, 3))
                    .containsExactly(
                            held.get("district").asString(),
                            held.get("party").asString(),
                            held.get("status").asString());
            assertThat(Double.parseDouble(row.get(3))).isCloseTo(held.get("km2").asDouble(), within(ROUNDED_PARTS));
        }
    }

    @Test
    void itFollowsTheDayAndOpensADistrict() {
        page.visit("#day=2020-11-24&lang=en");
        page.find("#view-table").click();
        assertThat(page.visible("#table").getText()).contains("Control on 24 November 2020");

        page.slider().sendKeys(Keys.ARROW_RIGHT);
        assertThat(page.find("#table tr[data-district='kelbajar']").getText()).contains("Azerbaijan", "25 Nov 2020");
        page.find("#table tr[data-district='kelbajar'] button").sendKeys(Keys.ENTER);

        assertThat(page.visible("#panel-title").getText()).isEqualTo("Kalbajar / Karvachar");
        page.focused().sendKeys(Keys.ESCAPE);
        assertThat(page.focused().getText()).isEqualTo("Kalbajar / Karvachar");
        page.find("#view-map").click();
        assertThat(page.find("#table").isDisplayed()).isFalse();
    }

    /** By the id of the feature: district, party, status, square kilometres. */
    @SuppressWarnings("unchecked")
    private Map<String, List<String>> rows() {
        return (Map<String, List<String>>) page.script("""
                return Object.fromEntries([...document.querySelectorAll('#table tr[data-span]')].map(row => [row.dataset.span, [
                    row.dataset.district, row.dataset.party, row.dataset.status, row.querySelector('[data-km2]').dataset.km2]]))""");
    }
}
