package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are written in a process that has not the memory for what goes into them. */
class StreamingIT {

    @ParameterizedTest
    @CsvSource({
        "control, geojson",
        "atlas, geojson",
        "control, geojsonl",
        "atlas, jsonfg",
        "atlas, csv",
        "atlas, gpkg",
        "atlas, shp.zip",
        "control, fgb",
        "atlas, fgb",
        "atlas, kml",
        "atlas, parquet"
    })
    void noFormatIsBuiltInMemory(String name, String extension, @TempDir Path directory) throws Exception {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        var process = new ProcessBuilder(
                        "java",
                        "-Xmx64m",
                        "-cp",
                        classPath,
                        "org.controlatlas.export.LongLayer",
                        name,
                        extension,
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
    }
}
