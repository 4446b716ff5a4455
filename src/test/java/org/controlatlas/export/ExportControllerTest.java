package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
    @CsvSource(delimiter = '|', textBlock = """
                    bytes=0-126   | bytes 0-126/SIZE
                    bytes=127-    | bytes 127-LAST/SIZE
                    bytes=-100    | bytes TAIL-LAST/SIZE
                    bytes=0-99999999 | bytes 0-LAST/SIZE
                    """)
    void aPartIsSentOfWhatIsOnDisk(String range, String contentRange) {
        var whole = body(ask("/export/control.pmtiles"));

        var part = ask("/export/control.pmtiles", "Range", range, "Accept-Encoding", "gzip");

        var size = whole.length;
        var expected = contentRange
                .replace("TAIL", String.valueOf(size - 100))
                .replace("LAST", String.valueOf(size - 1))
                .replace("SIZE", String.valueOf(size));
        var ends = expected.replaceAll("bytes (.*)/.*", "$1").split("-");
        assertThat(part).hasStatus(206).hasHeader("Content-Range", expected).hasHeader("Accept-Ranges", "bytes");
        assertThat(body(part))
                .isEqualTo(Arrays.copyOfRange(whole, Integer.parseInt(ends[0]), 1 + Integer.parseInt(ends[1])));
    }

    @Test
    void severalPartsAreSentTogether() {
        assertThat(ask("/export/control.csv", "Range", "bytes=0-1,5-9", "Accept-Encoding", "gzip"))
                .hasStatus(206)
                .doesNotContainHeader("Content-Encoding")
                .hasContentTypeCompatibleWith("multipart/byteranges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=9-1", "bytes=x"})
    void aPartThatIsNotThereIsRefused(String range) {
        var size = body(ask("/export/control.fgb")).length;

        assertThat(ask("/export/control.fgb", "Range", range))
                .hasStatus(416)
                .hasHeader("Content-Range", "bytes */" + size)
                .hasContentType("application/problem+json");
    }

    @Test
    void aPartIsSentOnlyOfTheVersionThatTheClientHas() {
        var etag = ask("/export/control.fgb").getResponse().getHeader("ETag");

        assertThat(ask("/export/control.fgb", "Range", "bytes=0-9", "If-Range", etag))
                .hasStatus(206);
        assertThat(ask("/export/control.fgb", "Range", "bytes=0-9", "If-Range", "\"another\""))
                .hasStatus(200);
        assertThat(ask("/export/control.fgb", "Range", "rows=0-9")).hasStatus(200);
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

    private MvcTestResult ask(String uri, String... headers) {
        var question = mvc.get().uri(uri);
        for (var i = 0; i < headers.length; i += 2) {
            question = question.header(headers[i], headers[i + 1]);
        }
        return question.exchange();
    }

    private static byte[] body(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
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
