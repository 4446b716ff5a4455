package org.controlatlas.ogc.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest({TilesController.class, TileMatrixSetsController.class})
@Import(SquaresStore.class)
class TilesControllerTest {

    private static final String TILE_SET = "/collections/control/tiles/WebMercatorQuad";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theListOfTileSetsLeadsToTheTileSet() {
        assertThat(mvc.get().uri("/collections/control/tiles"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.tilesets[0].dataType", it -> it.assertThat().isEqualTo("vector"))
                .hasPathSatisfying(
                        "$.tilesets[0].tileMatrixSetURI",
                        it -> it.assertThat()
                                .isEqualTo("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad"))
                .hasPathSatisfying(
                        "$.tilesets[0].links[?(@.rel == 'self')].href",
                        it -> it.assertThat().asArray().containsExactly("http://localhost" + TILE_SET));
    }

    @Test
    void theTileSetLeadsToItsTilesOfTheSameDayAndAccount() {
        assertThat(mvc.get().uri(TILE_SET + "?datetime=2004-01-01&account=southern"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.links[?(@.rel == 'item')].templated",
                        it -> it.assertThat().asArray().containsExactly(true))
                .hasPathSatisfying(
                        "$.links[?(@.rel == 'item')].href",
                        it -> it.assertThat()
                                .asArray()
                                .containsExactly(
                                        "http://localhost" + TILE_SET
                                                + "/{tileMatrix}/{tileRow}/{tileCol}?account=southern&datetime=2004-01-01&f=mvt"))
                .hasPathSatisfying(
                        "$.tileMatrixSetLimits.length()", it -> it.assertThat().isEqualTo(15))
                .hasPathSatisfying(
                        "$.layers[0].propertiesSchema.properties.end_day.type",
                        it -> it.assertThat().isEqualTo("integer"));
    }

    @Test
    void tileJsonSaysTheSameToMapLibraries() {
        assertThat(mvc.get().uri(TILE_SET + "?f=tilejson"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.tilejson", it -> it.assertThat().isEqualTo("3.0.0"))
                .hasPathSatisfying(
                        "$.tiles[0]",
                        it -> it.assertThat().isEqualTo("http://localhost" + TILE_SET + "/{z}/{y}/{x}?f=mvt"))
                .hasPathSatisfying("$.maxzoom", it -> it.assertThat().isEqualTo(14))
                .hasPathSatisfying(
                        "$.vector_layers[0].id", it -> it.assertThat().isEqualTo("control"))
                .hasPathSatisfying(
                        "$.vector_layers[0].fields.start_day",
                        it -> it.assertThat().isEqualTo("first day held, in days since 1970-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/10/16", "5/10/16.mvt", "5/10/16?f=mvt", "5/10/16?datetime=2004-01-01"})
    void aTileIsAVectorTile(String tile) {
        assertThat(mvc.get().uri(TILE_SET + "/" + tile))
                .hasStatusOk()
                .hasContentType("application/vnd.mapbox-vector-tile");
    }

    /** /req/core/tc-error B */
    @ParameterizedTest
    @ValueSource(strings = {"5/0/0", "14/16383/16383", "5/10/16?datetime=1850-01-01"})
    void aTileWithNothingInItHasNoContent(String tile) {
        assertThat(mvc.get().uri(TILE_SET + "/" + tile)).hasStatus(204);
    }

    /** /req/core/tc-error A */
    @ParameterizedTest
    @ValueSource(strings = {"15/0/0", "-1/0/0", "0/1/0", "0/0/1", "3/8/0", "3/0/8", "a/0/0", "1/01/0", "1/0/0.png"})
    void thereIsNoTileOutsideTheMatrices(String tile) {
        assertThat(mvc.get().uri(TILE_SET + "/" + tile)).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void theTileMatrixSetIsTheRegisteredOne() {
        assertThat(mvc.get().uri("/tileMatrixSets"))
                .bodyJson()
                .extractingPath("$.tileMatrixSets[0].links[0].href")
                .isEqualTo("http://localhost/tileMatrixSets/WebMercatorQuad");
        assertThat(mvc.get().uri("/tileMatrixSets/WebMercatorQuad"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.tileMatrices.length()", it -> it.assertThat().isEqualTo(25))
                .hasPathSatisfying(
                        "$.tileMatrices[0].scaleDenominator",
                        it -> it.assertThat().isEqualTo(new BigDecimal("5.590822640287178E8")))
                .hasPathSatisfying(
                        "$.tileMatrices[24].matrixWidth", it -> it.assertThat().isEqualTo(16777216));
        assertThat(mvc.get().uri("/tileMatrixSets/WorldCRS84Quad")).hasStatus(404);
    }
}
