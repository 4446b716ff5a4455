package org.controlatlas.store.postgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that asks its database for every span, while that goes away, comes back, or gets another data set. */
@Timeout(180)
class AskingServerIT {

    private static final Dataset SQUARES = DatasetLoader.load(Path.of("src/test/resources/dataset/squares"));
    private static final Dataset KARABAKH = DatasetLoader.load(Path.of("geodata/karabakh"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SLICE = "/collections/control/items?datetime=";

    private static Cluster cluster;
    private static ServerProcess server;

    @BeforeAll
    static void start() throws Exception {
        cluster = new Cluster();
        Loading.load(KARABAKH, cluster.database());
        server = ServerProcess.start(
                "--atlas.database=" + cluster.database().url(),
                "--atlas.database-user=postgres",
                "--atlas.database-held=0",
                "--atlas.refresh=1s");
    }

    @AfterAll
    static void stop() {
        server.close();
        cluster.close();
    }

    @BeforeEach
    void loadKarabakh() {
        Loading.load(KARABAKH, cluster.database());
    }

    @Test
    void whileTheDatabaseIsAwayReadyAnswersComeAndOthersArePutOff() throws Exception {
        var ready = ask(SLICE + "1993-07-23");
        assertThat(ready.statusCode()).isEqualTo(200);

        cluster.stop();
        try {
            assertThat(ask(SLICE + "1993-07-23").body()).isEqualTo(ready.body());
            var putOff = ask(SLICE + "1993-07-24");
            assertThat(putOff.statusCode()).isEqualTo(503);
            assertThat(putOff.headers().firstValue("Retry-After")).isPresent();
            assertThat(putOff.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(ask("/collections/districts/items").statusCode()).isEqualTo(200);
        } finally {
            cluster.start();
        }

        while (ask(SLICE + "1993-07-24").statusCode() == 503) {
            Thread.onSpinWait();
        }
        assertThat(ask(SLICE + "1993-07-24").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewDataSetIsAskedAtOnceAndNoAnswerMixesTwo() throws Exception {
        assertThat(versionOf(ask(SLICE + "2020-10-25"))).isEqualTo(KARABAKH.version());

        Loading.load(SQUARES, cluster.database());
        var day = SQUARES.days().start();

        var answer = ask(SLICE + day);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(versionOf(answer)).isEqualTo(SQUARES.version());
        assertThat(answer.body())
                .contains(SQUARES.districts().keySet().iterator().next().value());
    }

    private static String versionOf(HttpResponse<?> answer) {
        return answer.headers().firstValue("Atlas-Version").orElseThrow();
    }

    private static HttpResponse<String> ask(String question) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + question))
                .header("Accept", "application/geo+json")
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
