package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server under test, as a client of OGC API sees it. */
record Service(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An answer that must be 200 and JSON. */
    JsonNode json(String pathOrUri, String... headers) {
        var answer = get(pathOrUri, headers);
        assertThat(answer.statusCode()).as(pathOrUri).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> get(String pathOrUri, String... headers) {
        var uri = pathOrUri.startsWith("http") ? pathOrUri : "http://127.0.0.1:" + port + pathOrUri;
        var request = HttpRequest.newBuilder(URI.create(uri));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(uri, e);
        }
    }

    static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asString).toList();
    }

    static List<String> rels(JsonNode resource) {
        return resource.get("links").findValuesAsString("rel");
    }

    static Stream<JsonNode> links(JsonNode resource, String rel) {
        return elements(resource.get("links"))
                .filter(it -> it.get("rel").asString().equals(rel));
    }

    static List<String> ids(JsonNode features) {
        return elements(features.get("features"))
                .map(it -> it.get("id").asString())
                .toList();
    }
}
