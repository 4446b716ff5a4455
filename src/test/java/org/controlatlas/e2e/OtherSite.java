package org.controlatlas.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The site of somebody else: another origin on this machine, with the files that are put on it. */
final class OtherSite implements AutoCloseable {

    private record Content(String type, byte[] bytes) {}

    private final Map<String, Content> files = new ConcurrentHashMap<>();
    private final HttpServer server;

    OtherSite() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    void put(String path, String type, byte[] bytes) {
        files.put(path, new Content(type, bytes));
    }

    /** A page in standards mode with this in its body. */
    void putPage(String path, String body) {
        var html = "<!doctype html><html lang=\"en\"><title>Another site</title><body>" + body + "</body></html>";
        put(path, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var content = files.get(exchange.getRequestURI().getPath());
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", content.type);
            exchange.sendResponseHeaders(200, content.bytes.length);
            exchange.getResponseBody().write(content.bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
