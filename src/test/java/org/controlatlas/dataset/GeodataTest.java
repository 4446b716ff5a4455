package org.controlatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.controlatlas.territory.Dataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The data set that we ship. */
class GeodataTest {

    private static Dataset karabakh;

    @BeforeAll
    static void load() {
        karabakh = DatasetLoader.load(Path.of("geodata/karabakh"));
    }

    @Test
    void citesASourceForEverySpan() {
        assertThat(karabakh.spans())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.citations())
                        .isNotEmpty()
                        .allSatisfy(citation -> assertThat(karabakh.citations()).containsKey(citation)));
    }
}
