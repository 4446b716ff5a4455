package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import org.apache.commons.csv.CSVFormat;
import org.controlatlas.store.SquaresStore;
import org.controlatlas.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(ExportController.class)
@Import(SquaresStore.class)
class ExportControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Store store;

    @ParameterizedTest
    @CsvSource({
        "control.geojson, squares-control-VERSION.geojson",
        "control.csv?datetime=2004-01-01, squares-control-2004-01-01-VERSION.csv",
        "events.csv?datetime=2003-01-01/.., squares-events-2003-01-01_-VERSION.csv",
        "atlas.geojson?datetime=../2004-01-01, squares-atlas-_2004-01-01-VERSION.geojson",
    })
    void theFilesNameSaysWhatItIs(String file, String expected) {
        var name = expected.replace("VERSION", store.current().dataset().version());

        assertThat(mvc.get().uri("/export/" + file))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    @Test
    void aSliceHoldsEachPieceOfGroundOnce() {
        assertThat(mvc.get().uri("/export/control.geojson?datetime=2004-01-01"))
                .hasContentTypeCompatibleWith("application/geo+json")
                .bodyJson()
                .hasPathSatisfying("$.features.length()", it -> it.assertThat().isEqualTo(5))
                .hasPathSatisfying("$.licence", it -> it.assertThat().isEqualTo("CC-BY-4.0"))
                .hasPathSatisfying(
                        "$.attribution[0].source", it -> it.assertThat().isEqualTo("Survey of the squares"));
    }

    @Test
    void anAtlasHoldsAllCollections() {
        assertThat(mvc.get().uri("/export/atlas.geojson"))
                .bodyJson()
                .extractingPath("$.features[*].properties.collection")
                .asArray()
                .contains("districts", "control", "events", "places", "zones");
    }

    @Test
    void everyLineIsAFeatureWithItsLicence() throws UnsupportedEncodingException {
        var lines = text("/export/atlas.geojsonl").lines().toList();

        assertThat(lines).allSatisfy(line -> {
            var feature = JsonMapper.shared().readTree(line);
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("licence").asString()).isEqualTo("CC-BY-4.0");
        });
    }

    @Test
    void aJsonFgFeatureSaysItsTypeAndTime() {
        assertThat(mvc.get().uri("/export/atlas.jsonfg?datetime=2004-01-01"))
                .hasContentTypeCompatibleWith("application/vnd.ogc.fg+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.conformsTo[0]", it -> it.assertThat().asString().endsWith("/conf/core"))
                .hasPathSatisfying(
                        "$.features[*].featureType",
                        it -> it.assertThat().asArray().contains("districts", "control", "places", "zones"))
                .extractingPath("$.features[?(@.featureType == 'control')].time.interval")
                .asArray()
                .hasSize(5);
    }

    @Test
    void whoHasTheFileIsNotSentItAgain() {
        var etag = mvc.get().uri("/export/control.csv").exchange().getResponse().getHeader("ETag");

        assertThat(mvc.get().uri("/export/control.csv").header("If-None-Match", etag))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"control.kml, gzip", "control.csv, gzip", "control.fgb,", "control.gpkg,", "control.pmtiles,"})
    void compressesTextOnly(String file, String encoding) {
        var headers = mvc.get()
                .uri("/export/" + file)
                .header("Accept-Encoding", "gzip")
                .exchange()
                .getResponse();

        assertThat(headers.getHeader("Content-Encoding")).isEqualTo(encoding);
        assertThat(headers.getHeader("ETag").contains("gzip")).isEqualTo(encoding != null);
    }

    @Test
    void aTableReadsBackWithItsGeometryAndLicence() throws IOException, ParseException {
        var records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text("/export/control.csv")))
                .getRecords();

        assertThat(records).hasSize(9);
        var contested = records.get(3);
        assertThat(contested.get("status")).isEqualTo("contested");
        assertThat(contested.get("district_names_fr")).isEqualTo("Frêne");
        assertThat(contested.get("start_latest")).isEqualTo("2005-07-31");
        assertThat(contested.get("licence")).isEqualTo("CC-BY-4.0");
        assertThat(new WKTReader().read(contested.get("wkt")).getArea()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"control.shp", "control", "places.pmtiles", "atlas.pmtiles", "nothing.csv", "control.geojson.gz"
            })
    void knowsNoOtherFiles(String file) {
        assertThat(mvc.get().uri("/export/" + file)).hasStatus(404).hasContentType("application/problem+json");
    }

    private String text(String uri) throws UnsupportedEncodingException {
        return mvc.get()
                .uri(uri)
                .header("Accept-Encoding", "identity")
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
