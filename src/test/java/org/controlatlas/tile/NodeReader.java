package org.controlatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The readers of PMTiles and of vector tiles that web maps use, run by Node. A machine without npm fails. */
record NodeReader(Path directory) {

    private static final Path SOURCE = Path.of("src/test/node");

    /** What was read: the header and the metadata of an archive, and the features of one zoom, cut by its tiles. */
    record Archive(JsonNode header, JsonNode metadata, List<JsonNode> features) {}

    /** Installs the readers, as the lock file pins them, into an empty directory. */
    static NodeReader in(Path directory) throws IOException, InterruptedException {
        for (var file : List.of("package.json", "package-lock.json", "read-pmtiles.js")) {
            Files.copy(SOURCE.resolve(file), directory.resolve(file));
        }
        run(directory, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return new NodeReader(directory);
    }

    Archive read(String addressOrFile, int zoom) throws IOException, InterruptedException {
        var output = run(directory, "node", "read-pmtiles.js", addressOrFile, String.valueOf(zoom));
        var lines = output.lines().map(JsonMapper.shared()::readTree).toList();
        return new Archive(lines.get(0), lines.get(1), lines.subList(2, lines.size()));
    }

    private static String run(Path directory, String... command) throws IOException, InterruptedException {
        var errors = directory.resolve("errors.txt").toFile();
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(errors)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(() -> Stream.of(command).toList() + "\n" + contents(errors.toPath()))
                .isZero();
        return output;
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
