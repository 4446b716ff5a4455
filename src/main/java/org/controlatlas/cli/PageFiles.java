package org.controlatlas.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds all that a page loads, by following what each of its files names. */
final class PageFiles {

    static final String INDEX = "index.html";

    private static final Pattern IN_HTML = Pattern.compile("<(?:link|script|img)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IN_CSS = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");
    private static final Pattern IN_JS =
            Pattern.compile("(?:\\bfrom|\\bimport)\\s*\\(?\\s*['\"](\\.{1,2}/[^'\"]+)['\"]");
    private static final Pattern ELSEWHERE = Pattern.compile("^(#|[a-z]+:|//).*");

    private final LocalServer server;
    private final Map<String, byte[]> found = new TreeMap<>();

    private PageFiles(LocalServer server) {
        this.server = server;
    }

    /** The map's files, and those of a page that the server does not have, by their paths relative to the map. */
    static Map<String, byte[]> of(LocalServer server, String page, byte[] html) throws IOException {
        var files = new PageFiles(server);
        files.found.put(page, html);
        files.follow(files.namedIn(page));
        files.follow(List.of(INDEX));
        return files.found;
    }

    private void follow(List<String> named) throws IOException {
        var open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            var path = open.poll();
            if (!found.containsKey(path)) {
                try (var body =
                        server.get(path.equals(INDEX) ? "/?f=html" : "/" + path).body()) {
                    found.put(path, body.readAllBytes());
                }
                open.addAll(namedIn(path));
            }
        }
    }

    private List<String> namedIn(String path) {
        var pattern = path.endsWith(".html") ? IN_HTML : path.endsWith(".css") ? IN_CSS : IN_JS;
        if (pattern == IN_JS && !path.endsWith(".js")) {
            return List.of();
        }
        return pattern.matcher(new String(Objects.requireNonNull(found.get(path)), StandardCharsets.UTF_8))
                .results()
                .map(it -> it.group(1))
                .filter(it -> !ELSEWHERE.matcher(it).matches())
                .map(it -> URI.create(path).resolve(it).getPath())
                .toList();
    }
}
