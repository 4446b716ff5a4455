package org.controlatlas.ogc.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(FeaturesController.class)
@Import(SquaresStore.class)
class FeaturesControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " > ",
            quoteCharacter = '`',
            value = {
                "control? > 9",
                "control?datetime=2004-01-01 > 5",
                "control?datetime=2003-05-10/2003-05-11 > 6",
                "control?datetime=2007-04-15 > 4",
                "control?datetime=2007-04-01/2007-05-02 > 5",
                "control?datetime=1850-01-01 > 0",
                "control?account=southern > 1",
                "control?datetime=2003-05-10&account=southern > 5",
                "control?datetime=2003-05-10&account=southern&party=south > 2",
                "control?datetime=2003-05-10&party=south > 1",
                "control?status=contested > 1",
                "control?district=birch&party=north > 2",
                "control?valid_from=2005-01-01 > 1",
                "control?km2=314.37 > 2",
                "control?filter=party = 'south' AND T_AFTER(valid_from,DATE('2004-01-01')) > 1",
                "control?filter=T_INTERSECTS(time,INTERVAL('2003-05-10','2003-05-11')) > 6",
                "control?filter=T_METBY(INTERVAL(valid_from,valid_to),INTERVAL('..','2003-05-11')) > 1",
                "control?filter=CASEI(district_name) LIKE CASEI('ASH%') AND valid_to IS NULL > 2",
                "control?filter=S_INTERSECTS(geometry, POINT(10.5 51.5))&filter-lang=cql2-text > 1",
                "control?filter=S_INTERSECTS(geometry,POINT(51.5 10.5))"
                        + "&filter-crs=http://www.opengis.net/def/crs/EPSG/0/4326 > 1",
                "control?filter=id='ash-2003-05-11-in-south-bank' > 1",
                "control?id=ash-2003-05-11-in-south-bank > 1",
                "control?filter=party = 'south' AND valid_from AFTER 2004-01-01T00:00:00Z&filter-lang=ecql-text > 1",
                "control?filter=valid_to IS NULL&filter-lang=ecql-text > 3",
                "control?bbox=10.2,51.2,10.4,51.4 > 1",
                "control?bbox=10.2,51.2,0,10.4,51.4,9 > 1",
                "control?bbox=51.2,10.2,51.4,10.4&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326 > 1",
                "control?bbox=170,-10,-170,10 > 0",
                "districts?datetime=1850-01-01 > 3",
                "events?datetime=2003-05-09 > 1",
                "events?datetime=2003-05-13 > 0",
                "events?datetime=../2003-05-09 > 1",
                "places?district=ash > 1",
                "zones?kind=bank > 1",
                "control?filter=km2 * 2 BETWEEN 7933.5 AND 7933.6 > 3",
                "control?filter=valid_to IS NOT NULL AND km2-3966.77 = 0 > 2",
                "events?filter=A_CONTAINS(districts,('ash')) > 1",
                "events?filter=A_EQUALS(districts,('ash','ash')) > 1",
                "events?districts=ash > 1",
                "events?districts=birch > 0",
                "control?citations=c1 > 7",
                "control?filter=A_OVERLAPS(citations,('c1','none')) > 7",
                "control?filter=A_CONTAINEDBY(citations,('none')) > 0",
            })
    void findsWhatIsAskedFor(String question, int expected) {
        var parts = question.split("\\?", 2);

        assertThat(mvc.get().uri("/collections/" + parts[0] + "/items?" + parts[1]))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/geo+json")
                .bodyJson()
                .extractingPath("$.numberMatched")
                .isEqualTo(expected);
    }

    @Test
    void aFeatureHasTheContractsProperties() {
        assertThat(mvc.get().uri("/collections/control/items/ash-2003-05-11-in-south-bank"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.properties.district", it -> it.assertThat().isEqualTo("ash"))
                .hasPathSatisfying(
                        "$.properties.district_names.fr", it -> it.assertThat().isEqualTo("Frêne"))
                .hasPathSatisfying("$.properties.party", it -> it.assertThat().isEqualTo("south"))
                .hasPathSatisfying("$.properties.status", it -> it.assertThat().isEqualTo("controlled"))
                .hasPathSatisfying("$.properties.account", it -> it.assertThat().isEqualTo("consensus"))
                .hasPathSatisfying(
                        "$.properties.valid_from", it -> it.assertThat().isEqualTo("2003-05-11"))
                .hasPathSatisfying(
                        "$.properties.valid_to", it -> it.assertThat().isEqualTo("2005-06-30"))
                .hasPathSatisfying(
                        "$.properties.start_earliest", it -> it.assertThat().isEqualTo("2003-05-09"))
                .hasPathSatisfying(
                        "$.properties.end_latest", it -> it.assertThat().isEqualTo("2005-07-30"))
                .hasPathSatisfying("$.properties.km2", it -> it.assertThat().isEqualTo(3966.77))
                .hasPathSatisfying(
                        "$.properties.certainty", it -> it.assertThat().isEqualTo("medium"))
                .hasPathSatisfying(
                        "$.properties.citations[0].title", it -> it.assertThat().isEqualTo("Survey of the squares"))
                .hasPathSatisfying(
                        "$.time.interval", it -> it.assertThat().asArray().containsExactly("2003-05-11", "2005-06-30"));
    }

    @Test
    void aDistrictHasTheDocumentsFigureBesideTheMeasuredOne() {
        assertThat(mvc.get().uri("/collections/districts/items/ash"))
                .bodyJson()
                .hasPathSatisfying("$.properties.km2", it -> it.assertThat().isEqualTo(7892.22))
                .hasPathSatisfying(
                        "$.properties.document_km2", it -> it.assertThat().isEqualTo(7900.0))
                .hasPathSatisfying(
                        "$.properties.document_quote",
                        it -> it.assertThat().isEqualTo("the grove was held by the north"))
                .hasPathSatisfying("$.properties.held", it -> it.assertThat().isEqualTo("part"))
                .hasPathSatisfying(
                        "$.properties.stated.length()", it -> it.assertThat().isEqualTo(2))
                .doesNotHavePath("$.time");
    }

    @Test
    void anEventOfAnUncertainDayHasAnInterval() {
        assertThat(mvc.get().uri("/collections/events/items/e1"))
                .bodyJson()
                .hasPathSatisfying("$.geometry.type", it -> it.assertThat().isEqualTo("Point"))
                .hasPathSatisfying(
                        "$.time.interval", it -> it.assertThat().asArray().containsExactly("2003-05-09", "2003-05-12"));
    }

    @Test
    void pagesFollowOneAnother() {
        assertThat(mvc.get().uri("/collections/control/items?limit=4&offset=4"))
                .bodyJson()
                .hasPathSatisfying("$.numberReturned", it -> it.assertThat().isEqualTo(4))
                .hasPathSatisfying(
                        "$.links[*].rel",
                        it -> it.assertThat()
                                .asArray()
                                .containsExactly(
                                        "self", "next", "prev", "alternate", "alternate", "collection", "profile"))
                .hasPathSatisfying(
                        "$.links[1].href",
                        it -> it.assertThat().isEqualTo("http://localhost/collections/control/items?limit=4&offset=8"))
                .hasPathSatisfying(
                        "$.links[2].href",
                        it -> it.assertThat().isEqualTo("http://localhost/collections/control/items?limit=4&offset=0"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84, 10.5, 50.25",
        "http://www.opengis.net/def/crs/EPSG/0/4326, 50.25, 10.5",
    })
    void writesCoordinatesInTheOrderOfTheirAxes(String crs, double first, double second) {
        assertThat(mvc.get().uri("/collections/places/items/mill?crs=" + crs))
                .hasHeader("Content-Crs", "<" + crs + ">")
                .bodyJson()
                .extractingPath("$.geometry.coordinates")
                .asArray()
                .containsExactly(first, second);
    }

    @Test
    void knowsNoOtherFeatures() {
        assertThat(mvc.get().uri("/collections/places/items/oak")).hasStatus(404);
        assertThat(mvc.get().uri("/collections/trees/items")).hasStatus(404);
    }
}
