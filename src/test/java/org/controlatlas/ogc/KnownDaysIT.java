package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The days whose answer is known, asked as a client asks. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class KnownDaysIT {

    private static final String UTM = "http://www.opengis.net/def/crs/EPSG/0/32638";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "1992-05-17, lachin, azerbaijan",
        "1992-05-18, lachin, armenian-forces",
        "1993-07-22, agdam, azerbaijan",
        "1993-07-23, agdam, armenian-forces;azerbaijan",
        "1995-06-01, kelbajar, armenian-forces",
        "1995-06-01, lachin, armenian-forces",
        "1995-06-01, kubatly, armenian-forces",
        "1995-06-01, zangilan, armenian-forces",
        "2020-11-19, agdam, armenian-forces;azerbaijan",
        "2020-11-20, agdam, azerbaijan",
        "2020-11-24, kelbajar, armenian-forces",
        "2020-11-25, kelbajar, azerbaijan",
        "2020-11-30, lachin, armenian-forces;russian-peacekeepers",
        "2020-12-01, lachin, azerbaijan;russian-peacekeepers",
        "2023-09-19, askeran, armenian-forces;azerbaijan",
        "2023-09-21, askeran, azerbaijan",
    })
    void eachDistrictIsHeldByThoseWhoAreKnownToHaveHeldIt(String day, String district, String parties) {
        assertThat(parties("datetime=" + day + "&district=" + district)).isEqualTo(Set.of(parties.split(";")));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-03, armenian-forces", "2020-10-04, azerbaijan"})
    void theGroundOfJabrayilTownChangesHandsOnAnUncertainDay(String day, String party) {
        var town = get("/collections/places/items/jabrayil").at("/geometry/coordinates");
        var question = "/collections/control/items?datetime=" + day + "&filter=S_INTERSECTS(geometry, POINT("
                + town.get(0).asDouble() + " " + town.get(1).asDouble() + "))";

        var span = get(question).get("features").get(0).get("properties");

        assertThat(span.get("party").asString()).isEqualTo(party);
        var side = party.equals("azerbaijan") ? "start" : "end";
        assertThat(span.get(side + "_earliest").asString())
                .isEqualTo(side.equals("start") ? "2020-10-04" : "2020-10-03");
        assertThat(span.get(side + "_latest").asString()).isEqualTo(side.equals("start") ? "2020-10-07" : "2020-10-06");
    }

    @Test
    void theSevenDistrictsCoverWhatTheDocumentSays() {
        var totals = get("/areas?basis=document&group=party&datetime=1995-06-01");

        assertThat(totals.at("/total/km2").asDouble()).isEqualTo(8810);
    }

    @ParameterizedTest
    @CsvSource({
        "kelbajar, 1936, whole",
        "lachin, 1835, whole",
        "kubatly, 802, whole",
        "jabrayil, 1050, whole",
        "zangilan, 707, whole",
        "agdam, 1094, part",
        "fuzuli, 1386, part",
    })
    void aDistrictBearsTheDocumentsFigureWithItsQuote(String district, double figure, String held) {
        var properties = get("/collections/districts/items/" + district).get("properties");

        assertThat(properties.get("document_km2").asDouble()).isEqualTo(figure);
        assertThat(properties.get("held").asString()).isEqualTo(held);
        assertThat(properties.get("document_quote").asString()).isNotBlank();
        assertThat(properties.get("held_km2").asDouble()).isPositive();
    }

    @Test
    void whatIsAskedForInMetresMeasuresWhatItSays() {
        for (var feature : get("/collections/districts/items?crs=" + UTM).get("features")) {
            var stated = feature.at("/properties/km2").asDouble();
            assertThat(planarSquareKilometres(feature.get("geometry")))
                    .isCloseTo(stated, within(stated * 0.002)); // the zone's scale differs by so much at most
        }
    }

    @Test
    void aBoxFindsTheSameInEveryReferenceSystem() {
        var expected = districts("bbox=46.4,39.2,46.6,39.4");

        assertThat(expected).isNotEmpty();
        assertThat(districts("bbox=39.2,46.4,39.4,46.6&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326"))
                .isEqualTo(expected);
        assertThat(districts("bbox=5165224.4,4750404.5,5187488.4,4779191.6"
                        + "&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857"))
                .isEqualTo(expected);
        assertThat(districts("bbox=621500,4340200,638000,4361600&bbox-crs=" + UTM))
                .isEqualTo(expected);
    }

    private Set<String> parties(String query) {
        return features("/collections/control/items?" + query)
                .map(it -> it.at("/properties/party").asString())
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private Set<String> districts(String query) {
        return features("/collections/districts/items?" + query)
                .map(it -> it.get("id").asString())
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private Stream<JsonNode> features(String path) {
        return StreamSupport.stream(get(path).get("features").spliterator(), false);
    }

    private static double planarSquareKilometres(JsonNode geometry) {
        var polygons = geometry.get("type").asString().equals("Polygon")
                ? Stream.of(geometry.get("coordinates"))
                : StreamSupport.stream(geometry.get("coordinates").spliterator(), false);
        return polygons.mapToDouble(polygon -> {
                            var holes = StreamSupport.stream(polygon.spliterator(), false)
                                    .skip(1)
                                    .mapToDouble(KnownDaysIT::area)
                                    .sum();
                            return area(polygon.get(0)) - holes;
                        })
                        .sum()
                / 1e6;
    }

    private static double area(JsonNode ring) {
        var coordinates = StreamSupport.stream(ring.spliterator(), false)
                .map(it -> new Coordinate(it.get(0).asDouble(), it.get(1).asDouble()))
                .toArray(Coordinate[]::new);
        return new GeometryFactory().createPolygon(coordinates).getArea();
    }

    private JsonNode get(String path) {
        var body = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .body(String.class);
        return JsonMapper.shared().readTree(body);
    }
}
