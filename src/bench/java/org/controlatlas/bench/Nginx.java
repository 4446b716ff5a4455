package org.controlatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's nginx with static files, each with its compressed twin beside it, set up for speed: a worker for each core,
 * open files kept, no log.
 */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
        daemon off; pid %1$s/nginx.pid; worker_processes auto; error_log %1$s/error.log;
        events { worker_connections 1024; }
        http {
            access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=1000;
            client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
            uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
            default_type application/geo+json; types { text/html html; text/css css; text/javascript js; }
            server { listen 127.0.0.1:%2$d; root %1$s/files; gzip_static on; %3$s }
        }
        """;

    private final Path directory;
    private final int port = Command.freePort();
    private final Process process;

    Nginx(Bench bench) throws IOException {
        this(bench, "");
    }

    /** @param more what else it is to serve, in words of its configuration */
    Nginx(Bench bench, String more) throws IOException {
        directory = bench.directory("nginx");
        Files.createDirectories(directory.resolve("files"));
        Files.writeString(directory.resolve("nginx.conf"), CONFIGURATION.formatted(directory, port, more));
        process = new ProcessBuilder("/usr/sbin/nginx", "-p", directory.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said.log").toFile())
                .start();
    }

    static String version() throws IOException, InterruptedException {
        return Command.run(List.of("/usr/sbin/nginx", "-v"))
                .replaceFirst(".*nginx/", "")
                .strip();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Serves the bytes, which are already compressed, and returns the address that gives just these. */
    String serve(String name, byte[] compressed) throws IOException {
        Files.writeString(directory.resolve("files").resolve(name), "");
        Files.write(directory.resolve("files").resolve(name + ".gz"), compressed);
        return address() + "/" + name;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }
}
