package org.controlatlas.ogc.temporal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The collection of a server that is put to the test. */
final class Target {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final String FEATURES =
            "application/vnd.ogc.fg+json, application/geo+json;q=0.9, application/json;q=0.8";
    private static final int LIMIT = 10_000;
    private static final int MOST_PAGES = 50;

    private final String server;
    private final String collection;

    Target(String server, String collection) {
        this.server = server.replaceFirst("/$", "");
        this.collection = collection;
    }

    /** What the landing page, /conformance and the like say. */
    JsonNode document(String path) {
        return read(send(server + path, "application/json"));
    }

    JsonNode description() {
        return document("/collections/" + collection);
    }

    /** The schema or the queryables, if the server has them. */
    Optional<JsonNode> schema(String name) {
        var answer = send(server + "/collections/" + collection + "/" + name, "application/schema+json");
        return answer.statusCode() == 200 ? Optional.of(read(answer)) : Optional.empty();
    }

    int status(String parameter, String value) {
        return send(items(parameter, value), FEATURES).statusCode();
    }

    List<JsonNode> features() {
        return pages(server + "/collections/" + collection + "/items?limit=" + LIMIT);
    }

    List<JsonNode> features(String parameter, String value) {
        return pages(items(parameter, value));
    }

    /** What is true at an instant or in an interval. */
    List<JsonNode> at(String datetime) {
        return features("datetime", datetime);
    }

    private String items(String parameter, String value) {
        return server + "/collections/" + collection + "/items?limit=" + LIMIT + "&" + parameter + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> pages(String first) {
        var features = new ArrayList<JsonNode>();
        var uri = Optional.of(first);
        for (var page = 0; uri.isPresent() && page < MOST_PAGES; page++) {
            var document = read(send(uri.get(), FEATURES));
            document.get("features").forEach(features::add);
            uri = next(document);
        }
        return features;
    }

    private static Optional<String> next(JsonNode document) {
        return StreamSupport.stream(document.path("links").spliterator(), false)
                .filter(it -> it.path("rel").asString("").equals("next"))
                .map(it -> it.get("href").asString())
                .findFirst();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " for " + answer.uri() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> send(String uri, String accept) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri)).header("Accept", accept);
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(uri, e);
        }
    }

    @Override
    public String toString() {
        return server + " " + collection;
    }
}
