package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.controlatlas.geo.GeoJsonGeometryReader;
import org.controlatlas.geo.GeodesicArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.io.ParseException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file, read back by GDAL, holds what the GeoJSON export holds: the same features, attributes and areas. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class RoundTripIT {

    private static final double TOLERANCE = 0.0005;
    private static final List<String> COLLECTIONS = List.of("districts", "control", "events", "places", "zones");
    private static final List<String> CSV_OPTIONS =
            List.of("-oo", "GEOM_POSSIBLE_NAMES=wkt", "-oo", "KEEP_GEOM_COLUMNS=NO", "-a_srs", "EPSG:4326");

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    static Stream<Arguments> files() {
        var questions = Stream.concat(
                COLLECTIONS.stream(),
                Stream.of("atlas", "control?datetime=2020-10-25", "events?datetime=1992-01-01/.."));
        return questions.flatMap(question -> Stream.of("geojsonl", "jsonfg", "csv", "gpkg", "shp.zip", "fgb", "kml")
                .map(extension -> Arguments.of(extension, question)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void readsBackAsTheSame(String extension, String question) throws Exception {
        var expected =
                byId(JsonMapper.shared().readTree(download("geojson", question)).get("features"));

        var found = readBack(extension, question);

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        for (var id : expected.keySet()) {
            assertSameAttributes(id, extension, expected.get(id), found.get(id));
            assertSameArea(id, expected.get(id).get("geometry"), found.get(id).get("geometry"));
        }
    }

    @Test
    void theIndexesFindWhatIsInAWindow() throws Exception {
        for (var extension : List.of("fgb", "gpkg")) {
            var source = download(extension, "control?datetime=2000-01-01").toString();
            var window = new String[] {"-spat", "46.9", "39.9", "47.0", "40.0"};

            var found = Gdal.features(
                    directory,
                    Stream.concat(Stream.of(window), Stream.of(source, "control"))
                            .toArray(String[]::new));

            assertThat(found)
                    .extracting(it -> it.at("/properties/district").asString())
                    .contains("agdam");
            assertThat(found.size()).isLessThan(10);
        }
    }

    private Map<String, JsonNode> readBack(String extension, String question) throws Exception {
        var file = download(extension, question);
        assertThat(Gdal.ogrinfo("-ro", "-al", "-so", source(extension, file))).contains("successful");
        var name = question.replaceFirst("\\?.*", "");
        var layered = List.of("gpkg", "shp.zip", "kml").contains(extension);
        if (!layered || !name.equals("atlas")) {
            var layer = layered ? List.of(layer(extension, name)) : List.<String>of();
            return byId(features(extension, file, layer));
        }
        var all = new TreeMap<String, JsonNode>();
        for (var collection : COLLECTIONS) {
            byId(features(extension, file, List.of(layer(extension, collection))))
                    .forEach((id, feature) -> all.put(collection + "." + id, feature));
        }
        return all;
    }

    private List<JsonNode> features(String extension, Path file, List<String> layer)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(extension.equals("csv") ? CSV_OPTIONS : List.of());
        arguments.add(source(extension, file));
        arguments.addAll(layer);
        return Gdal.features(directory, arguments.toArray(String[]::new));
    }

    private static String source(String extension, Path file) {
        return extension.equals("shp.zip") ? "/vsizip/" + file : file.toString();
    }

    /** The names of folders are for people. */
    private static String layer(String extension, String name) {
        return extension.equals("kml") ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    private Path download(String extension, String question) throws IOException {
        var parts = (question + "?").split("\\?", 3);
        var path = "/export/" + parts[0] + "." + extension + "?" + parts[1];
        var bytes = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .body(byte[].class);
        return Files.write(Files.createTempDirectory(directory, "download-").resolve("file." + extension), bytes);
    }

    private static Map<String, JsonNode> byId(Iterable<JsonNode> features) {
        var byId = new TreeMap<String, JsonNode>();
        for (var feature : features) {
            var id = feature.has("id") ? feature.get("id") : feature.at("/properties/id");
            assertThat(byId.put(id.asString(), feature)).as("twice: " + id).isNull();
        }
        return byId;
    }

    private static void assertSameAttributes(String id, String extension, JsonNode expected, JsonNode found) {
        var attributes = attributes(found);
        var shapefile = extension.equals("shp.zip");
        attributes(expected).forEach((name, value) -> {
            var column = shapefile ? ShortNames.of(List.of(name)).get(name) : name;
            assertThat(attributes.get(column))
                    .as(id + " " + name)
                    .isEqualTo(shapefile ? ShapefileTable.cut(value) : value);
        });
    }

    /** What is known, texts by language each under a name of its own; lists are left out, being joined in tables. */
    private static Map<String, String> attributes(JsonNode feature) {
        var attributes = new LinkedHashMap<String, String>();
        feature.get("properties").properties().forEach(property -> {
            var value = property.getValue();
            var name = property.getKey().equals("Name") ? "name" : property.getKey();
            if (value.isObject()) {
                value.properties().forEach(it -> attributes.put(name + "_" + it.getKey(), plain(it.getValue())));
            } else if (!value.isArray() && !value.isNull() && !name.equals(Export.COLLECTION)) {
                attributes.put(name, plain(value));
            }
        });
        return attributes;
    }

    /** Numbers and days in one form, whatever GDAL makes of the types that a container has. */
    private static String plain(JsonNode value) {
        var text = value.asString().replaceFirst("T00:00:00$", "");
        return text.matches("-?\\d+(\\.\\d+)?") ? String.valueOf(Double.parseDouble(text)) : text;
    }

    private static void assertSameArea(String id, JsonNode expected, JsonNode found) throws ParseException {
        assertThat(found.isNull()).as(id).isEqualTo(expected.isNull());
        if (!expected.isNull() && expected.get("type").asString().endsWith("Polygon")) {
            var area = GeodesicArea.squareKilometres(GeoJsonGeometryReader.read(expected));
            assertThat(GeodesicArea.squareKilometres(GeoJsonGeometryReader.read(found)))
                    .as(id)
                    .isCloseTo(area, within(TOLERANCE * area));
        }
    }
}
