package org.controlatlas.store.postgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.controlatlas.dataset.DatasetLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every path of the API, with every value that its definition gives for a parameter, asked of a server on the directory,
 * of one that holds what a database has, and of one that asks it, each in a process of its own: the answers are the same
 * bytes.
 */
class SameAnswersIT {

    private static final String DIRECTORY = "geodata/karabakh";
    private static final List<String> HEADERS = List.of("Content-Type", "Content-Disposition", "ETag", "Atlas-Version");
    private static final List<String> BESIDE_THE_EXAMPLES = List.of(
            "/collections/control/items?datetime=1993-09-01&bbox=46.5,39.5,47,40",
            "/collections/control/items?datetime=1993-09-01&bbox=46.5,39.5,47,40&account=azerbaijan",
            "/collections/control/items?datetime=1992-01-01/1994-06-01&bbox=46.5,39.5,47,40",
            "/collections/control/items?datetime=1992-01-01/..&limit=7&offset=130",
            "/collections/control/items?account=azerbaijan&limit=10000",
            "/areas/series?group=party,district,status",
            "/nothing");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Cluster cluster;
    private static ServerProcess onDirectory;
    private static ServerProcess onDatabase;
    private static ServerProcess asking;

    @BeforeAll
    static void startAll() throws Exception {
        cluster = new Cluster();
        Loading.load(DatasetLoader.load(Path.of(DIRECTORY)), cluster.database());
        onDirectory = ServerProcess.start("--atlas.dataset=" + DIRECTORY);
        var database = "--atlas.database=" + cluster.database().url();
        onDatabase = ServerProcess.start(database, "--atlas.database-user=postgres");
        asking = ServerProcess.start(database, "--atlas.database-user=postgres", "--atlas.database-held=0");
    }

    @AfterAll
    static void stopAll() {
        asking.close();
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
        assertSame(expected, ask(onDatabase, question), "held: " + question);
        assertSame(expected, ask(asking, question), "asked: " + question);
    }

    private static void assertSame(HttpResponse<byte[]> expected, HttpResponse<byte[]> actual, String question) {
        assertThat(actual.statusCode()).as(question).isEqualTo(expected.statusCode());
        assertThat(Arrays.equals(actual.body(), expected.body())).as(question).isTrue();
        assertThat(headers(actual)).as(question).isEqualTo(headers(expected));
    }

    private static List<List<String>> headers(HttpResponse<?> answer) {
        return HEADERS.stream().map(answer.headers()::allValues).toList();
    }

    /** Asks as the client of a proxy, so that links hold the same name. */
    private static HttpResponse<byte[]> ask(ServerProcess server, String question) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + question))
                .header("Forwarded", "proto=https;host=atlas.example")
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }
}
