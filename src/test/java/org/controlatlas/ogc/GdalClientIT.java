package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.controlatlas.export.Gdal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a client uses it that has not read our documentation: GDAL's driver for OGC API Features. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class GdalClientIT {

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    @Test
    void listsTheCollections() throws Exception {
        assertThat(Gdal.ogrinfo("-ro", "OAPIF:http://127.0.0.1:" + port))
                .contains("districts", "control", "events", "places", "zones");
    }

    @Test
    void knowsTheTemporalExtent() throws Exception {
        assertThat(Gdal.ogrinfo("-ro", "-so", "OAPIF:http://127.0.0.1:" + port, "control"))
                .contains("TEMPORAL_INTERVAL_MIN=1988-01-01T00:00:00Z", "TEMPORAL_INTERVAL_MAX=2024-12-31T23:59:59Z");
    }

    /** Whatever date a condition speaks of, GDAL asks with datetime for what is true then. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "valid_from = '2020/10/25', 2020-10-25",
                "valid_from >= '2020/11/20', 2020-11-20/..",
                "valid_to <= '1992/12/31', ../1992-12-31",
            })
    void readsADay(String where, String datetime) throws Exception {
        assertThat(read(where)).isEqualTo(asked("datetime", datetime));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"party = 'azerbaijan' AND km2 > 1000", "valid_to IS NULL", "district IN ('agdam', 'lachin')"})
    void findsWhatTheServerFinds(String condition) throws Exception {
        assertThat(read(condition)).isEqualTo(asked("filter", condition));
    }

    private Set<String> read(String where) throws IOException, InterruptedException {
        return ids(Gdal.features(directory, "OAPIF:http://127.0.0.1:" + port, "control", "-where", where));
    }

    private Set<String> asked(String parameter, String value) {
        var body = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/collections/control/items?limit=10000&" + parameter + "={value}", value)
                .retrieve()
                .body(String.class);
        var ids = ids(JsonMapper.shared().readTree(body).get("features"));
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static Set<String> ids(Iterable<JsonNode> features) {
        var ids = new TreeSet<String>();
        features.forEach(
                it -> ids.add(it.path("id").asString(it.at("/properties/id").asString(""))));
        return ids;
    }
}
