package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the polygons that are served measure, and what the totals say. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class ServedAreasIT {

    private static final double TOLERANCE = 0.0005;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"1988-01-01", "1993-07-23", "2000-01-01", "2020-10-25", "2021-01-01", "2024-12-31"})
    void thePolygonsOfADayMeasureWhatTheTotalsSay(String day) {
        var measured = new TreeMap<String, Double>();
        for (var feature :
                get("/collections/control/items?limit=10000&datetime=" + day).get("features")) {
            var party = feature.get("properties").get("party").asString();
            measured.merge(party, AuthalicArea.squareKilometres(feature.get("geometry")), Double::sum);
        }

        Map<String, Double> totals = totals(day);

        assertThat(measured.keySet()).isEqualTo(totals.keySet());
        measured.forEach((party, area) ->
                assertThat(area).as(party).isCloseTo(totals.get(party), within(TOLERANCE * totals.get(party))));
    }

    private Map<String, Double> totals(String day) {
        var totals = new TreeMap<String, Double>();
        for (var total : get("/areas?datetime=" + day).get("totals")) {
            if (total.get("km2").asDouble() > 0) {
                totals.put(total.get("party").asString(), total.get("km2").asDouble());
            }
        }
        return totals;
    }

    private JsonNode get(String path) {
        return MapPage.get("http://127.0.0.1:" + port, path);
    }
}
