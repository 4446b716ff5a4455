package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapefileTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "Ք", "€", "🗺"})
    void cutsBetweenCharacters(String character) {
        var cut = ShapefileTable.cut(character.repeat(300));

        assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(251, 254);
        assertThat(cut).matches("(" + character + ")+\\.\\.\\.");
    }

    @Test
    void leavesWhatFits() {
        assertThat(ShapefileTable.cut("é".repeat(127))).isEqualTo("é".repeat(127));
    }
}
