package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the map draws and names, and how the keyboard goes over it. */
@Journey
class MapIT {

    private static final String NEAR = "&map=9.75/39.80/46.75&lang=";

    private final MapPage page;

    MapIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @CsvSource({
        "1992-06-12, askeran, url(#paint-armenian-forces-hatch)",
        "2021-06-01, askeran, url(#paint-armenian-forces-dots)",
        "2021-06-01, lachin, url(#paint-russian-peacekeepers-dots)",
        "2000-01-01, askeran, #C99A2E"
    })
    void contestedAndPeacekeepingAreToldByPattern(String day, String district, String paint) {
        page.visit("#day=" + day + "&lang=en");

        assertThat(page.all("[data-district='" + district + "'] .cell").stream().map(it -> it.getAttribute("fill")))
                .contains(paint);
        if (paint.startsWith("url")) {
            assertThat(page.all("pattern" + paint.substring(4, paint.length() - 1)))
                    .hasSize(1);
        }
    }

    @Test
    void groundOfUncertainHolderIsFainterAndItsEdgeIsDashed() {
        page.visit("#day=2020-11-08&lang=en");
        var uncertain = page.find("[data-cell='shusha.2']");
        var sure = page.find("[data-cell='kelbajar.1']");

        assertThat(uncertain.getCssValue("stroke-dasharray")).isNotEqualTo("none");
        assertThat(Double.parseDouble(uncertain.getCssValue("fill-opacity"))).isLessThan(0.6);
        assertThat(sure.getCssValue("stroke-dasharray")).isEqualTo("none");
        assertThat(Double.parseDouble(sure.getCssValue("fill-opacity"))).isEqualTo(1);
        assertThat(page.district("shusha").getAccessibleName()).contains("uncertain on this day");
    }

    @Test
    void districtsAndTheFormerOblastAreOutlined() {
        page.visit("#day=2000-01-01&lang=en");

        assertThat(page.all("path.outline")).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(page.all("path.region")).hasSize(3).allMatch(WebElement::isDisplayed);
        assertThat(page.find("#legend").getText()).contains("Former Nagorno-Karabakh Autonomous Oblast");
    }

    @Test
    void placesAppearFromNear() {
        page.visit("#day=2000-01-01&lang=en");
        assertThat(page.shown(".label.place")).isEmpty();
        assertThat(page.shown(".label.district")).hasSizeGreaterThan(10);

        page.visit("#day=2000-01-01" + NEAR + "en");

        assertThat(page.shown(".label.place")).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Aghdam / Akna, Shusha / Shushi",
        "az, Ağdam / Akna, Şuşa / Şuşi",
        "hy, Ակնա / Աղդամ, Շուշի / Շուշա",
        "fr, Agdam / Akna, Choucha / Chouchi",
        "ru, Агдам / Акна, Шуша / Шуши"
    })
    void eachNameHasTheFormsOfBothSidesInEveryLanguage(String language, String district, String place) {
        page.visit("#day=2000-01-01" + NEAR + language);

        assertThat(texts(".label.district")).contains(district);
        assertThat(texts(".label.place")).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "hy", "ru"})
    void noNameIsWrittenOverAnother(String language) {
        page.visit("#day=2000-01-01" + NEAR + language);

        assertThat((List<?>) page.script("""
                        const boxes = [...document.querySelectorAll('.label:not([hidden])')].map(it => [it.textContent, it.getBoundingClientRect()]);
                        return boxes.flatMap(([a, p], i) => boxes.slice(i + 1)
                            .filter(([, q]) => p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 3 && q.top < p.bottom - 3)
                            .map(([b]) => `${a} over ${b}`));""")).isEmpty();
    }

    @Test
    void tabReachesEveryDistrictInTheOrderOfTheDataWithHolderAndDay() {
        page.visit("#day=2000-01-01&lang=en");
        var districts = StreamSupport.stream(
                        page.get("/map/atlas.json").get("districts").spliterator(), false)
                .map(it -> it.get("id").asString())
                .toList();

        var reached = new ArrayList<String>();
        page.script("arguments[0].focus()", page.district(districts.get(0)));
        for (var i = 0; i < districts.size(); i++) {
            reached.add(page.focused().getAttribute("data-district"));
            page.focused().sendKeys(Keys.TAB);
        }

        assertThat(reached).isEqualTo(districts);
        assertThat(page.district("agdam").getAccessibleName())
                .isEqualTo("Aghdam / Akna: Armenian forces (NKR/Artsakh and Armenia), 739 km²;"
                        + " Azerbaijan, 246 km² 1 January 2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTER", "SPACE"})
    void aKeyOpensADistrictAndEscapeLeadsBack(String key) {
        page.visit("#day=2000-01-01&lang=en");

        page.district("agdam").sendKeys(Keys.valueOf(key));
        assertThat(page.visible("#panel-title")).isEqualTo(page.focused());
        assertThat(page.district("agdam").getAttribute("aria-expanded")).isEqualTo("true");
        page.focused().sendKeys(Keys.ESCAPE);

        assertThat(page.find("#panel").isDisplayed()).isFalse();
        assertThat(page.focused()).isEqualTo(page.district("agdam"));
    }

    private List<String> texts(String css) {
        return page.shown(css).stream()
                .map(it -> it.getText().replace('\n', ' '))
                .toList();
    }
}
