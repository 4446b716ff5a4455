package org.controlatlas.store.postgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.controlatlas.ControlAtlas;
import org.controlatlas.dataset.DatasetLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every path of the API, with every value that its definition gives for a parameter, asked of a server on the directory
 * and of one on a database: the answers are the same bytes.
 */
class SameAnswersIT {

    private static final String DIRECTORY = "geodata/karabakh";
    private static final List<String> HEADERS = List.of("Content-Type", "Content-Disposition", "ETag", "Atlas-Version");
    private static final List<String> BESIDE_THE_EXAMPLES = List.of(
            "/collections/control/items?datetime=1993-09-01&bbox=46.5,39.5,47,40",
            "/collections/control/items?account=azerbaijan&limit=10000",
            "/areas/series?group=party,district,status",
            "/nothing");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Cluster cluster;
    private static ConfigurableApplicationContext onDirectory;
    private static ConfigurableApplicationContext onDatabase;

    @BeforeAll
    static void startBoth() throws IOException {
        cluster = new Cluster();
        Loading.load(DatasetLoader.load(Path.of(DIRECTORY)), cluster.database());
        onDirectory = start("--atlas.dataset=" + DIRECTORY);
        onDatabase = start("--atlas.database=" + cluster.database().url(), "--atlas.database-user=postgres");
    }

    @AfterAll
    static void stopBoth() {
        onDatabase.close();
        onDirectory.close();
        cluster.close();
    }

    static Stream<String> questions() {
        return Stream.concat(Questions.all().stream(), BESIDE_THE_EXAMPLES.stream());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsTheSameBytes(String question) throws Exception {
        assertSame(question);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void everyFeatureIsTheSameBytes(String collection) throws Exception {
        for (var feature : Questions.features(
                ask(onDirectory, collection + "/items?limit=10000").body())) {
            assertSame(collection + "/items/" + feature);
        }
    }

    static List<String> collections() {
        return Questions.collections();
    }

    @Test
    void theQuestionsAreMany() {
        assertThat(Questions.all()).hasSizeGreaterThan(100);
    }

    private static void assertSame(String question) throws Exception {
        var expected = ask(onDirectory, question);
        var actual = ask(onDatabase, question);

        assertThat(actual.statusCode()).as(question).isEqualTo(expected.statusCode());
        assertThat(actual.body()).as(question).hasSameSizeAs(expected.body());
        if (!holdsTime(expected)) {
            assertThat(actual.body()).as(question).isEqualTo(expected.body());
            assertThat(headers(actual)).as(question).isEqualTo(headers(expected));
        }
    }

    private static List<List<String>> headers(HttpResponse<?> answer) {
        return HEADERS.stream().map(answer.headers()::allValues).toList();
    }

    /** A GeoPackage holds the time at which it was written. */
    private static boolean holdsTime(HttpResponse<byte[]> answer) {
        var name = answer.headers().firstValue("Content-Disposition").orElse("");
        return name.contains(".gpkg");
    }

    private static ConfigurableApplicationContext start(String... settings) {
        var words = Stream.concat(Stream.of(settings), Stream.of("--server.port=0", "--management.server.port=0"));
        return SpringApplication.run(ControlAtlas.class, words.toArray(String[]::new));
    }

    /** Asks as the client of a proxy, so that links hold the same name. */
    private static HttpResponse<byte[]> ask(ConfigurableApplicationContext server, String question) throws Exception {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + question))
                .header("Forwarded", "proto=https;host=atlas.example")
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }
}
