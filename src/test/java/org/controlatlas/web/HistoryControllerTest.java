package org.controlatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ten spans, of which the page loads no more than nine at once. */
@WebMvcTest(
        controllers = {MapController.class, HistoryController.class},
        properties = "atlas.map.spans=9")
@Import(SquaresStore.class)
class HistoryControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aLongHistoryIsLeftOutAndItsStretchesAreNamed() {
        assertThat(mvc.get().uri("/map/atlas.json"))
                .bodyJson()
                .hasPathSatisfying("$.spans", it -> it.assertThat().asArray().isEmpty())
                .hasPathSatisfying(
                        "$.stretches",
                        it -> it.assertThat().asArray().startsWith("2000-01-01", "2003-05-01", "2003-05-11"))
                .hasPathSatisfying(
                        "$.accounts[1].changes", it -> it.assertThat().asArray().contains("2003-05-01"))
                .doesNotHavePath("$.accounts[0].changes")
                .hasPathSatisfying("$.disputed[0].first", it -> it.assertThat().isEqualTo("2003-05-01"))
                .hasPathSatisfying("$.disputed[0].last", it -> it.assertThat().isEqualTo("2003-05-10"));
    }

    /** Each span that may hold on a day of the stretch, the day before or the day after, and no other. */
    @ParameterizedTest
    @CsvSource({
        "0, 'ash-2000-01-01-out-south-bank ash-2000-01-01-in-south-bank birch-2000-01-01-out-bridge"
                + " birch-2000-01-01-in-bridge cedar-2000-01-01 ash-2003-05-01-in-south-bank-out-bridge-southern'",
    })
    void aStretchHoldsWhatDecidesItsDays(int stretch, String ids) {
        assertThat(mvc.get().uri("/map/stretches/" + stretch + ".json"))
                .bodyJson()
                .extractingPath("$.spans[*].id")
                .asArray()
                .containsExactly((Object[]) ids.split(" "));
    }

    @Test
    void aStretchBringsTheCitationsOfItsSpans() {
        assertThat(mvc.get().uri("/map/stretches/0.json"))
                .bodyJson()
                .extractingPath("$.citations")
                .asMap()
                .containsOnlyKeys("c1", "c2");
    }

    @Test
    void aDistrictHasAllOfItsHistoryAndNothingOfOthers() {
        assertThat(mvc.get().uri("/map/histories/ash.json"))
                .bodyJson()
                .hasPathSatisfying("$.spans.length()", it -> it.assertThat().isEqualTo(5))
                .hasPathSatisfying(
                        "$.spans[*].district", it -> it.assertThat().asArray().containsOnly("ash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stretches/-1", "stretches/99", "histories/nowhere"})
    void whatThereIsNotIsNotFound(String name) {
        assertThat(mvc.get().uri("/map/" + name + ".json")).hasStatus(404);
    }
}
