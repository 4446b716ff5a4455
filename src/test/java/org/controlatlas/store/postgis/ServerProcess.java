package org.controlatlas.store.postgis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The server as an operator starts it, in a process of its own and on a free port. */
record ServerProcess(Process process, String address) implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    static ServerProcess start(String... settings) throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of("java", "-Xmx512m", "-cp", classPath, "org.controlatlas.cli.Main"));
        command.addAll(List.of("--server.port=0", "--management.server.port=-1"));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new StringBuilder();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            output.append(line).append('\n');
            var started = STARTED.matcher(line);
            if (started.find()) {
                return new ServerProcess(process, "http://127.0.0.1:" + started.group(1));
            }
        }
        throw new IOException("the server did not start:\n" + output);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
