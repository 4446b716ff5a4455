package org.controlatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(AreasController.class)
@Import(SquaresStore.class)
class AreasControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void addsUpADay() {
        assertThat(mvc.get().uri("/areas?datetime=2004-01-01"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .hasPathSatisfying("$.unit", it -> it.assertThat().isEqualTo("km2"))
                .hasPathSatisfying("$.datetime", it -> it.assertThat().isEqualTo("2004-01-01"))
                .hasPathSatisfying("$.totals[0].party", it -> it.assertThat().isEqualTo("north"))
                .hasPathSatisfying("$.totals[1].km2", it -> it.assertThat().isEqualTo(4281.14))
                .hasPathSatisfying("$.total.km2", it -> it.assertThat().isEqualTo(23510.14));
    }

    @Test
    void tellsTotalsApartByWhatIsAskedFor() {
        assertThat(mvc.get().uri("/areas?datetime=2004-01-01&group=district,status&party=south"))
                .bodyJson()
                .hasPathSatisfying("$.group", it -> it.assertThat().asArray().containsExactly("district", "status"))
                .hasPathSatisfying("$.totals[0].district", it -> it.assertThat().isEqualTo("ash"))
                .hasPathSatisfying("$.totals[0].status", it -> it.assertThat().isEqualTo("controlled"));
    }

    @Test
    void countsTheDocumentsOwnFigures() {
        assertThat(mvc.get().uri("/areas?datetime=2004-01-01&basis=document"))
                .bodyJson()
                .extractingPath("$.total.km2")
                .isEqualTo(7900.0);
    }

    @Test
    void givesTheSameAsCsv() {
        assertThat(mvc.get().uri("/areas?datetime=2004-01-01&f=csv"))
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .startsWith("datetime,party,km2,low,high,share,shared\r\n2004-01-01,north,");
        assertThat(mvc.get().uri("/areas/series").header("Accept", "text/csv"))
                .hasContentTypeCompatibleWith("text/csv");
    }

    @Test
    void givesTheSeriesOfAllDaysOnWhichTotalsChange() {
        assertThat(mvc.get().uri("/areas/series"))
                .bodyJson()
                .hasPathSatisfying("$.from", it -> it.assertThat().isEqualTo("2000-01-01"))
                .hasPathSatisfying("$.to", it -> it.assertThat().isEqualTo("2010-12-31"))
                .hasPathSatisfying("$.series[0].datetime", it -> it.assertThat().isEqualTo("2000-01-01"))
                .hasPathSatisfying(
                        "$.series[*].datetime", it -> it.assertThat().asArray().contains("2003-05-11", "2005-01-01"));
    }

    @Test
    void givesTheSeriesOfSomeDays() {
        assertThat(mvc.get().uri("/areas/series?from=2004-01-01&to=2004-12-31"))
                .bodyJson()
                .extractingPath("$.series[*].datetime")
                .asArray()
                .containsExactly("2004-01-01");
    }

    @Test
    void knowsNothingOfADayOutsideTheDataSet() {
        assertThat(mvc.get().uri("/areas?datetime=1850-01-01"))
                .hasStatus(404)
                .bodyJson()
                .hasPathSatisfying("$.first", it -> it.assertThat().isEqualTo("2000-01-01"))
                .hasPathSatisfying("$.last", it -> it.assertThat().isEqualTo("2010-12-31"));
    }
}
