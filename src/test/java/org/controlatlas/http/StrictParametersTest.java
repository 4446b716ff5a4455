package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WebMvcTest
@Import(SquaresStore.class)
class StrictParametersTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyPathRefusesAParameterThatItDoesNotName() {
        assertThat(paths())
                .hasSizeGreaterThan(15)
                .allSatisfy(path -> assertThat(mvc.get().uri(path + "?datum=x"))
                        .hasStatus(400)
                        .hasContentType("application/problem+json")
                        .bodyJson()
                        .extractingPath("$.parameter")
                        .isEqualTo("datum"));
    }

    @Test
    void everyPathRefusesAVersionThatTheServerDoesNotHold() {
        assertThat(paths())
                .allSatisfy(path -> assertThat(mvc.get().uri(path + "?version=other"))
                        .hasStatus(409)
                        .bodyJson()
                        .extractingPath("$.parameter")
                        .isEqualTo("version"));
    }

    @Test
    void everyPathRefusesToBeWrittenTo() {
        assertThat(paths())
                .allSatisfy(path -> assertThat(mvc.post().uri(path))
                        .hasStatus(405)
                        .hasContentType("application/problem+json")
                        .hasHeader("Allow", "GET, HEAD, OPTIONS"));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void namesTheParameterWhoseValueCannotBeRead(String uri, String parameter) {
        assertThat(mvc.get().uri(uri))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo(parameter);
    }

    static Stream<Object[]> badValues() {
        return Stream.of(
                        "/areas ? datetime",
                        "/areas?datetime=today ? datetime",
                        "/areas?datetime= ? datetime",
                        "/areas?datetime=2001-01-01/2002-01-01 ? datetime",
                        "/areas?datetime=2001-01-01&datetime=2002-01-01 ? datetime",
                        "/areas?datetime=2001-01-01&group=colour ? group",
                        "/areas?datetime=2001-01-01&group=party,party ? group",
                        "/areas?datetime=2001-01-01&party=east ? party",
                        "/areas?datetime=2001-01-01&district=oak ? district",
                        "/areas?datetime=2001-01-01&basis=guessed ? basis",
                        "/areas?datetime=2001-01-01&account=western ? account",
                        "/areas?datetime=2001-01-01&f=xml ? f",
                        "/areas?datetime=2001-01-01&f=geojson ? f",
                        "/areas/series?from=2005-01-01&to=2001-01-01 ? to",
                        "/changes?from=2005-01-01 ? to",
                        "/changes?from=2005-01-01&to=soon ? to",
                        "/collections/control/items?datetime=soon ? datetime",
                        "/collections/control/items?bbox=1,2,3 ? bbox",
                        "/collections/control/items?bbox=1,2,3,four ? bbox",
                        "/collections/control/items?bbox=1,2,3,NaN ? bbox",
                        "/collections/control/items?bbox=1,5,3,2 ? bbox",
                        "/collections/control/items?bbox=1,2,3,4&bbox-crs=EPSG:4326 ? bbox-crs",
                        "/collections/control/items?crs=http://www.opengis.net/def/crs/EPSG/0/999999 ? crs",
                        "/collections/control/items?limit=0 ? limit",
                        "/collections/control/items?limit=-1 ? limit",
                        "/collections/control/items?limit=many ? limit",
                        "/collections/control/items?limit= ? limit",
                        "/collections/control/items?offset=-1 ? offset",
                        "/collections/control/items?filter=party= ? filter",
                        "/collections/control/items?filter=holder=1 ? filter",
                        "/collections/control/items?filter=valid_from>'2003-05-10' ? filter",
                        "/collections/control/items?filter=[]&filter-lang=cql2-json ? filter",
                        "/collections/control/items?filter=party=&filter-lang=ecql-text ? filter",
                        "/collections/control/items?filter-lang=xpath ? filter-lang",
                        "/collections/control/items?filter-crs=EPSG:4326 ? filter-crs",
                        "/collections/places/items?crs=http://www.opengis.net/def/crs/EPSG/0/5714 ? crs",
                        "/collections/places/items?geometry=x ? geometry",
                        "/collections/control/items?profile=geojson ? profile",
                        "/collections/control/items?party_names=x ? party_names",
                        "/collections/control/items?km2=large ? km2",
                        "/collections/control/items?valid_from=soon ? valid_from",
                        "/collections/control/items?account=western ? account",
                        "/collections/places/items/mill?crs=x ? crs",
                        "/collections/control/tiles/WebMercatorQuad?f=mvt ? f",
                        "/collections/control/tiles/WebMercatorQuad/0/0/0?datetime=soon ? datetime",
                        "/collections/control/tiles/WebMercatorQuad/0/0/0?account=western ? account",
                        "/collections/control/tiles/WebMercatorQuad/0/0/0?f=json ? f",
                        "/export/control.csv?datetime=soon ? datetime",
                        "/export/control.geojson?account=western ? account")
                .map(it -> it.split(" \\? "));
    }

    /** A path of each handler, with ids that there are. */
    private Stream<String> paths() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(it -> it.getPatternValues().stream())
                .filter(path -> !path.equals("/error"))
                .distinct()
                .map(path -> path.replace("{collectionId}", "places")
                        .replace("{featureId}", "mill")
                        .replace("{tileMatrixSetId}", "WebMercatorQuad")
                        .replaceAll("\\{(tileMatrix|tileRow|tileCol|stretch)}", "0")
                        .replace("{district}", "ash")
                        .replace("{name}", "places")
                        .replace("{ext}", "csv"));
    }
}
