package org.controlatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.ControlAtlas;
import org.controlatlas.dataset.InvalidDataset;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ContentDisposition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server itself, on a free port that only this machine can reach, until it is closed: what a command saves is what a
 * visitor is answered.
 */
final class LocalServer implements AutoCloseable {

    private static final int OK = 200;
    private static final String[] QUIET = {
        "--server.port=0",
        "--server.address=127.0.0.1",
        "--management.server.port=-1",
        "--atlas.map.spans=" + Integer.MAX_VALUE, // plain files have no stretches
        "--spring.main.banner-mode=off",
        "--logging.level.root=off"
    };

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private LocalServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Throws {@link InvalidDataset} if the data set has faults. */
    static LocalServer start(Optional<Path> dataset) {
        var settings = Stream.concat(Stream.of(QUIET), dataset.map(it -> "--atlas.dataset=" + it).stream());
        try {
            return new LocalServer(SpringApplication.run(ControlAtlas.class, settings.toArray(String[]::new)));
        } catch (RuntimeException e) {
            throw Stream.iterate((Throwable) e, it -> it != null, Throwable::getCause)
                    .filter(InvalidDataset.class::isInstance)
                    .map(InvalidDataset.class::cast)
                    .findFirst()
                    .<RuntimeException>map(it -> it)
                    .orElse(e);
        }
    }

    /** Saves an answer, with the directories above it. */
    void save(String path, Path file) throws IOException {
        try (var body = get(path).body()) {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns the name under which the server wants an answer to be kept. */
    String fileName(String path) throws IOException {
        var answer = get(path);
        answer.body().close();
        var disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        return Objects.requireNonNull(ContentDisposition.parse(disposition).getFilename(), path);
    }

    JsonNode json(String path) throws IOException {
        try (var body = get(path).body()) {
            return JsonMapper.shared().readTree(body);
        }
    }

    /** Throws {@link Refused} for any answer but 200. */
    HttpResponse<InputStream> get(String path) throws IOException {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                throw new Refused(path, answer);
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(path);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** The server's own words for why there is no such answer. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        private Refused(String path, HttpResponse<InputStream> answer) throws IOException {
            super(JsonMapper.shared()
                    .readTree(answer.body())
                    .path("detail")
                    .asString(path + ": " + answer.statusCode()));
        }
    }
}
