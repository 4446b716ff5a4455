package org.controlatlas.store.postgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of its own in a temporary directory, on a free port of this machine only. It runs as the user
 * {@code postgres} where the tests run as root, which PostgreSQL refuses to be.
 */
public final class Cluster implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path directory;
    private final Path log;
    private final int port;
    private final Thread atExit = new Thread(this::close);

    public Cluster() throws IOException {
        directory = Files.createTempDirectory("control-atlas-");
        log = Files.createTempFile("control-atlas-", ".log");
        port = freePort();
        if (isRoot()) {
            var owner =
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
            Files.setOwner(directory, owner);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
        run("initdb", "--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "--username=" + USER);
        start();
    }

    void start() {
        var settings = "-p %d -h 127.0.0.1 -k %s -F".formatted(port, directory);
        run("pg_ctl", "--wait", "--options=" + settings, "start");
    }

    void stop() {
        run("pg_ctl", "--wait", "--mode=immediate", "stop");
    }

    public Database database() {
        return database("postgres");
    }

    Database database(String name) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), Optional.of(USER), Optional.empty());
    }

    @Override
    public void close() {
        if (Files.exists(directory.resolve("data/postmaster.pid"))) {
            stop();
        }
        FileSystemUtils.deleteRecursively(directory.toFile());
        log.toFile().delete();
    }

    private void run(String program, String... words) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.addAll(List.of(installed(program), "--pgdata=" + directory.resolve("data")));
        command.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            assertThat(process.waitFor()).as(() -> read(log)).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(program, e);
        }
    }

    /** Debian keeps the programs of each version in a directory of its own; the newest is taken. */
    private static String installed(String program) {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.comparing(
                            it -> Integer.valueOf(it.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin/" + program)
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException("install postgresql-15 and postgresql-15-postgis-3, as .ci/test does", e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
