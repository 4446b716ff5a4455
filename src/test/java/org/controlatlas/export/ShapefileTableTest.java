package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Feature;
import org.h2gis.functions.io.dbf.internal.DbaseFileException;
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

    @Test
    void aColumnOfEmptyTextsHasAWidth() throws DbaseFileException {
        var columns = List.of(new Column("note", Column.Type.TEXT, "", "note", Optional.empty()));
        Map<String, Object> empty = Map.of("note", "");

        var header = new ShapefileTable(columns)
                .header(List.of(new Feature("f", Optional.empty(), empty, Optional.empty())));

        assertThat(header.getFieldLength(0)).isEqualTo(1);
    }
}
