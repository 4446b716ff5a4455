package org.controlatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest({MapController.class, PageController.class, TimelineController.class, ReconciliationController.class})
@Import(SquaresStore.class)
class MapControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "$.id = squares",
                "$.first = 2000-01-01",
                "$.last = 2010-12-31",
                "$.licence.name = CC-BY-4.0",
                "$.parties[0].id = north",
                "$.accounts[1].names.en = southern",
                "$.kinds[0].id = capture",
                "$.regions[1].parent = forest",
                "$.districts[0].names.fr = Frêne",
                "$.districts[0].document.held = part",
                "$.districts[0].stated[0].verdict = misstated",
                "$.spans[2].valid_to = 2005-06-30",
                "$.spans[2].start_earliest = 2003-05-09",
                "$.citations.c1.source = survey",
                "$.events[0].latest = 2003-05-12",
                "$.periods[0].last = 2003-05-10",
                "$.places[0].district = ash",
                "$.places[0].cell = ash.3",
                "$.changes[1] = 2003-05-11",
            })
    void tellsThePageWhatItNeeds(String path, String expected) {
        assertThat(mvc.get().uri("/map/atlas.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath(path)
                .isEqualTo(expected);
    }

    @Test
    void aSpanThatGoesOnHasNoLastDayAndACertainDayNoRange() {
        assertThat(mvc.get().uri("/map/atlas.json"))
                .bodyJson()
                .hasPathSatisfying("$.spans[0].valid_to", it -> it.assertThat().isNull())
                .doesNotHavePath("$.spans[0].start_earliest");
    }

    @ParameterizedTest
    @CsvSource({"cells, ash.1", "districts, ash", "background, lake"})
    void drawsTheMap(String name, String id) {
        assertThat(mvc.get().uri("/map/" + name + ".geojson"))
                .hasContentTypeCompatibleWith("application/geo+json")
                .bodyJson()
                .extractingPath("$.features[0].id")
                .isEqualTo(id);
    }

    @Test
    void tellsTheTotalsOfEachAccountOverTime() {
        assertThat(mvc.get().uri("/map/series.json"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.consensus[1].datetime", it -> it.assertThat().isEqualTo("2003-05-09"))
                .hasPathSatisfying(
                        "$.southern[0].totals[0].low", it -> it.assertThat().isNotNull());
    }

    @Test
    void givesABrowserThePage() {
        assertThat(mvc.get().uri("/").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/html")
                .bodyText()
                .contains("<html");
    }

    @Test
    void aSharedLinkMayBringParametersOfItsOwn() {
        assertThat(mvc.get().uri("/?fbclid=x").header("Accept", "text/html")).hasStatusOk();
    }

    @Test
    void tellsTheSliderWhereItCanStop() {
        assertThat(mvc.get().uri("/timeline"))
                .bodyJson()
                .extractingPath("$.changes")
                .asArray()
                .startsWith("2000-01-01", "2003-05-11");
    }

    @Test
    void setsStatedBesideMeasuredAreas() {
        assertThat(mvc.get().uri("/reconciliation"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.stated_areas[0].stated_km2", it -> it.assertThat().isEqualTo(7900.0))
                .hasPathSatisfying(
                        "$.stated_areas[0].measured_km2", it -> it.assertThat().isEqualTo(7892.22))
                .hasPathSatisfying(
                        "$.stated_areas[0].equal_area_km2",
                        it -> it.assertThat().isEqualTo(7892.22));
        assertThat(mvc.get().uri("/reconciliation?f=csv")).bodyText().startsWith("id,subject,name,");
    }
}
