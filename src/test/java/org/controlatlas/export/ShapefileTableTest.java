package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Feature;
import org.h2gis.functions.io.dbf.internal.DbaseFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

        var header = new ShapefileTable(columns, features(empty)).header();

        assertThat(header.getFieldLength(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-3000-01-01, C", "1582-12-31, C", "1583-01-01, D", "9999-12-31, D", "+10000-01-01, C"})
    void daysThatTheFormatDoesNotKnowAreTexts(LocalDate day, char type) throws DbaseFileException {
        var columns = List.of(new Column("valid_from", Column.Type.DAY, "", "valid_from", Optional.empty()));
        var features = features(Map.of("valid_from", day));

        var table = new ShapefileTable(columns, features);

        assertThat(table.header().getFieldType(0)).isEqualTo(type);
        assertThat(table.record(features.get(0))).singleElement().hasToString(day.toString());
    }

    private static List<Feature> features(Map<String, Object> properties) {
        return List.of(new Feature("f", Optional.empty(), properties, Optional.empty()));
    }
}
