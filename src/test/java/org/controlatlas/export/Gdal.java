package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs of GDAL, which share no code with ours. A machine without them fails. */
public final class Gdal {

    private Gdal() {}

    /** What {@code ogrinfo} says; a warning is a failure. */
    public static String ogrinfo(String... arguments) throws IOException, InterruptedException {
        return run("ogrinfo", arguments);
    }

    /** Converts a file; a warning is a failure. */
    public static void ogr2ogr(String... arguments) throws IOException, InterruptedException {
        run("ogr2ogr", arguments);
    }

    /** The features that {@code ogr2ogr} finds, as it writes them in GeoJSON. */
    public static List<JsonNode> features(Path directory, String... source) throws IOException, InterruptedException {
        var file = Files.createTempFile(directory, "read-back-", ".json");
        Files.delete(file);
        var arguments = new ArrayList<>(List.of("-f", "GeoJSON", file.toString()));
        arguments.addAll(List.of(source));
        run("ogr2ogr", arguments.toArray(String[]::new));
        var features = new ArrayList<JsonNode>();
        JsonMapper.shared().readTree(file).get("features").forEach(features::add);
        return features;
    }

    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + output).isZero();
        assertThat(output).as(command.toString()).doesNotContain("ERROR", "Warning");
        return output;
    }
}
