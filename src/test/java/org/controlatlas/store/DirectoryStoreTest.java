package org.controlatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.controlatlas.ControlAtlas;
import org.controlatlas.dataset.InvalidDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DirectoryStoreTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void copySquares() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/dataset/squares"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void keepsServingTheOldDataSetWhileTheNewOneIsFaulty() throws IOException {
        var store = new DirectoryStore(new AtlasSettings(directory));
        var old = store.current();

        var sound = replace("control.csv", "north", "nobody-known");
        store.refresh();

        assertThat(store.current()).isSameAs(old);
        assertThat(store.health().getDetails())
                .containsEntry("version", old.dataset().version())
                .hasEntrySatisfying(
                        "newDatasetRefused",
                        it -> assertThat(it.toString()).contains("control.csv:", "unknown party nobody-known"));

        Files.writeString(directory.resolve("control.csv"), sound.replaceFirst(",high,", ",medium,"));
        store.refresh();

        assertThat(store.current()).isNotSameAs(old);
        assertThat(store.current().dataset().version())
                .isNotEqualTo(old.dataset().version());
        assertThat(store.health().getDetails()).doesNotContainKey("newDatasetRefused");
    }

    @Test
    void doesNotLoadAgainWhatIsAsItWas() {
        var store = new DirectoryStore(new AtlasSettings(directory));
        var old = store.current();

        store.refresh();

        assertThat(store.current()).isSameAs(old);
    }

    @Test
    void aFaultyDataSetStopsTheStartWithItsList(CapturedOutput output) throws IOException {
        replace("control.csv", "north", "nobody-known");

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> SpringApplication.run(
                        ControlAtlas.class,
                        "--atlas.dataset=" + directory,
                        "--server.port=0",
                        "--management.server.port=0"))
                .withRootCauseInstanceOf(InvalidDataset.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "control.csv:", "unknown party nobody-known")
                .contains("Correct the lines named above")
                .doesNotContain("at org.controlatlas");
    }

    private String replace(String file, String old, String other) throws IOException {
        var path = directory.resolve(file);
        var text = Files.readString(path);
        Files.writeString(path, text.replaceFirst(",%s,".formatted(old), ",%s,".formatted(other)));
        return text;
    }
}
