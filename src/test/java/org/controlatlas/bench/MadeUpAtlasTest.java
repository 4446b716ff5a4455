package org.controlatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.territory.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeUpAtlasTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "50, 20, 2", "300, 10, 3"})
    void isSoundAndHasTheSpansThatWereAskedFor(int cells, int spansPerCell, long seed) throws IOException {
        var atlas = new MadeUpAtlas(cells, spansPerCell, seed);

        atlas.write(directory);
        var dataset = DatasetLoader.load(directory);

        assertThat(dataset.cells()).hasSize(cells);
        assertThat(dataset.spans()).hasSize(atlas.spans());
        assertThat(dataset.days()).isEqualTo(DateRange.closed(MadeUpAtlas.FIRST, atlas.last()));
    }

    @Test
    void isTheSameFromTheSameSeed() throws IOException {
        new MadeUpAtlas(20, 3, 7).write(directory.resolve("one"));
        new MadeUpAtlas(20, 3, 7).write(directory.resolve("same"));
        new MadeUpAtlas(20, 3, 8).write(directory.resolve("other"));

        assertThat(version("same")).isEqualTo(version("one"));
        assertThat(version("other")).isNotEqualTo(version("one"));
    }

    private String version(String name) {
        return DatasetLoader.load(directory.resolve(name)).version();
    }
}
