package org.controlatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.controlatlas.geo.GeoJsonGeometryReader;
import org.controlatlas.geo.GeodesicArea;
import org.controlatlas.store.SquaresStore;
import org.controlatlas.territory.Account;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PMTiles as a web map reads them: part by part from the server, by the libraries that its authors wrote. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class PmtilesByNodeIT {

    private static final int GREATEST_ZOOM = 12;
    private static final double TOLERANCE = 0.0005;
    /** Half a pixel of the greatest zoom along the border of a small piece. */
    private static final double LEAST_SQUARE_KILOMETRES = 0.1;

    @TempDir
    private static Path directory;

    private static NodeReader reader;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void install() throws Exception {
        reader = NodeReader.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?datetime=2020-10-25", "?datetime=1993-07-22"})
    void holdsTheFeaturesOfTheCollection(String query) throws Exception {
        var expected = byId(ask("/collections/control/items" + query));

        var archive = reader.read(address("/export/control.pmtiles" + query), GREATEST_ZOOM);

        var found = archive.features().stream()
                .collect(Collectors.groupingBy(it -> it.at("/properties/id").asString()));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((id, parts) -> {
            assertSameAttributes(expected.get(id), parts);
            var area = GeodesicArea.squareKilometres(geometry(expected.get(id)));
            var drawn = UnaryUnionOp.union(
                    parts.stream().map(PmtilesByNodeIT::geometry).toList()); // tiles overlap a little
            assertThat(GeodesicArea.squareKilometres(drawn))
                    .as(id)
                    .isCloseTo(area, within(LEAST_SQUARE_KILOMETRES + TOLERANCE * area));
        });
    }

    @Test
    void itsMetadataNameLayerAndLicence() throws Exception {
        var metadata = reader.read(address("/export/control.pmtiles"), 0).metadata();

        assertThat(metadata.at("/vector_layers/0/id").asString()).isEqualTo("control");
        assertThat(metadata.at("/vector_layers/0/fields/valid_from").asString()).isEqualTo("String");
        assertThat(metadata.get("attribution").asString()).contains("CC-BY-4.0");
        assertThat(metadata.at("/sources/0/source").asString()).isNotEmpty();
    }

    @Test
    void anArchiveIsReadByItsLeaves() throws Exception {
        var file = directory.resolve("squares.pmtiles");
        var tiles = new ControlTiles(new SquaresStore().current(), Optional.empty(), Account.CONSENSUS);
        var metadata = "{\"vector_layers\":[]}".getBytes(StandardCharsets.UTF_8);
        PmtilesArchive.write(tiles, 10, metadata, file);
        var whole = reader.read(file.toString(), 10);
        PmtilesArchive.write(tiles, 10, metadata, file, it -> PmtilesDirectory.withLeaves(it, 16));

        var byLeaves = reader.read(file.toString(), 10);

        assertThat(whole.header().get("leafDirectoryLength").asInt()).isZero();
        assertThat(byLeaves.header().get("leafDirectoryLength").asInt()).isPositive();
        assertThat(byLeaves.features()).hasSizeGreaterThan(16).isEqualTo(whole.features());
    }

    private static void assertSameAttributes(JsonNode expected, List<JsonNode> parts) {
        for (var part : parts) {
            part.get("properties").properties().forEach(it -> {
                var value = expected.at("/properties/" + it.getKey());
                if (value.isString()) {
                    assertThat(it.getValue().asString()).isEqualTo(value.asString());
                } else if (value.isNumber()) {
                    assertThat(it.getValue().asDouble()).isEqualTo(value.asDouble());
                }
            });
        }
    }

    private static Geometry geometry(JsonNode feature) {
        try {
            return GeoJsonGeometryReader.read(feature.get("geometry"));
        } catch (ParseException e) {
            throw new IllegalArgumentException(feature.toString(), e);
        }
    }

    private static Map<String, JsonNode> byId(JsonNode collection) {
        var byId = new TreeMap<String, JsonNode>();
        collection.get("features").forEach(it -> byId.put(it.get("id").asString(), it));
        return byId;
    }

    private JsonNode ask(String path) {
        return JsonMapper.shared()
                .readTree(RestClient.create()
                        .get()
                        .uri(address(path + (path.contains("?") ? "&" : "?") + "limit=10000"))
                        .retrieve()
                        .body(byte[].class));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
