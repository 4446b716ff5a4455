package org.controlatlas.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "1993-07-23, 1993-07-23, 1993-07-23",
        "1993-07-23~, 1993-07-23, 1993-07-23",
        "1992-05, 1992-05-01, 1992-05-31",
        "1992-02~, 1992-02-01, 1992-02-29",
        "1992?, 1992-01-01, 1992-12-31",
        "1992%, 1992-01-01, 1992-12-31",
        "1993-08-18/1993-08-23, 1993-08-18, 1993-08-23",
        "1993-08-18/1993-09, 1993-08-18, 1993-09-30",
        "1991/1992-05~, 1991-01-01, 1992-05-31",
        "1993-08-18/1993-08-18, 1993-08-18, 1993-08-18",
        "0800, 0800-01-01, 0800-12-31",
        "-3000, -3000-01-01, -3000-12-31",
        "-3000-02/-2999, -3000-02-01, -2999-12-31",
        "Y12000-05, +12000-05-01, +12000-05-31",
        "Y-12000, -12000-01-01, -12000-12-31",
    })
    void readsTheDaysThatATextMayMean(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Edtf(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1993-02-30",
                "1993-13",
                "1993-00-01",
                "93-07-23",
                "23.7.1993",
                "1993-7-23",
                "1993-07-23T12:00",
                "1993-21-XX",
                "199X",
                "1993-07-23/",
                "/1993-07-23",
                "1993-07-23/..",
                "1993/1994/1995",
                "12000",
                "summer 1992",
                ""
            })
    void rejectsWhatIsNoDate(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageEndingWith(" is not a date");
    }

    @Test
    void rejectsAnIntervalThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> Edtf.parse("1993-08-23/1993-08-18"))
                .hasMessage("1993-08-23/1993-08-18 ends before it starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993-07", "1993-07-23~", "1993-07-23/1993-07-24", "1993-07-32"})
    void readsAsADayOnlyAFullDate(String text) {
        assertThat(Edtf.day("1993-07-23")).isEqualTo(LocalDate.of(1993, 7, 23));
        assertThatThrownBy(() -> Edtf.day(text)).hasMessage(text + " is not a date");
    }

    @Test
    void containsItsFirstAndItsLastDay() {
        var may = Edtf.parse("1992-05");

        assertThat(may.contains(LocalDate.of(1992, 4, 30))).isFalse();
        assertThat(may.contains(LocalDate.of(1992, 5, 1))).isTrue();
        assertThat(may.contains(LocalDate.of(1992, 5, 31))).isTrue();
        assertThat(may.contains(LocalDate.of(1992, 6, 1))).isFalse();
        assertThat(may.isDay()).isFalse();
    }
}
