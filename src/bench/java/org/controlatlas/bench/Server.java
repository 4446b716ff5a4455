package org.controlatlas.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged server in a process of its own, on a free port of this machine, until it is closed. */
final class Server implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int OK = 200;

    private final long started = System.nanoTime();
    private final int port = Command.freePort();
    private final int managementPort = Command.freePort();
    private final Process process;
    private final double secondsToFirstAnswer;

    /** Starts the packaged server and waits for its first answer. */
    Server(Bench bench, List<String> javaOptions, List<String> settings) throws IOException, InterruptedException {
        this(bench, bench.jar(), javaOptions, settings);
    }

    /** Starts the server of a jar and waits for its first answer. */
    Server(Bench bench, Path jar, List<String> javaOptions, List<String> settings)
            throws IOException, InterruptedException {
        var words = Command.words(
                List.of(Command.java("java")),
                javaOptions,
                List.of("-jar", jar.toString()),
                settings,
                List.of("--server.port=" + port, "--management.server.port=" + managementPort));
        var log = bench.directory("logs").resolve("server-" + port + ".log").toFile();
        process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        awaitFirstAnswer();
        secondsToFirstAnswer = secondsSinceStart();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** From the start of the process to the whole landing page. */
    double secondsToFirstAnswer() {
        return secondsToFirstAnswer;
    }

    double secondsSinceStart() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Asks for the bytes as a browser does, compressed. Throws for any answer but 200. */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(address() + path, headers);
    }

    /** What the heap holds after a full collection, in bytes. */
    long heapInUse() throws IOException, InterruptedException {
        Command.run(List.of(Command.java("jcmd"), String.valueOf(process.pid()), "GC.run"));
        var metrics = new String(send("http://127.0.0.1:" + managementPort + "/actuator/prometheus")
                .body());
        return Math.round(metrics.lines()
                .filter(it -> it.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' ') + 1)))
                .sum());
    }

    /** The memory of the process that is in RAM, in bytes. */
    long residentMemory() throws IOException {
        return memory("VmRSS:");
    }

    /** The most of it that ever was, in bytes. */
    long peakMemory() throws IOException {
        return memory("VmHWM:");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private long memory(String field) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(it -> it.startsWith(field))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) << 10)
                    .sum();
        }
    }

    private void awaitFirstAnswer() throws IOException, InterruptedException {
        while (true) {
            try {
                get("/");
                return;
            } catch (ConnectException e) {
                if (!process.isAlive() || secondsSinceStart() > PATIENCE.toSeconds()) {
                    close();
                    throw new IOException("the server did not start; see target/benchmark/logs/server-" + port, e);
                }
                Thread.sleep(5);
            }
        }
    }

    static HttpResponse<byte[]> send(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip");
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException(address + ": " + answer.statusCode() + " " + new String(answer.body()));
        }
        return answer;
    }
}
