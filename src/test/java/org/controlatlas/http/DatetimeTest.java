package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.controlatlas.territory.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatetimeTest {

    @ParameterizedTest
    @CsvSource({
        "1993-07-23, 1993-07-23, 1993-07-24",
        "1993-07-23T00:00:00Z, 1993-07-23, 1993-07-24",
        "1993-07-23t23:59:59.999z, 1993-07-23, 1993-07-24",
        "1993-07-23T, 1993-07-23, 1993-07-24",
        "1993-07-23T01:00:00+04:00, 1993-07-23, 1993-07-24",
        "1993-07-23/1993-07-23, 1993-07-23, 1993-07-24",
        "1993-07-23/1994-05-12, 1993-07-23, 1994-05-13",
        "1993-07-23T10:00:00Z/1994-05-12T00:00:00Z, 1993-07-23, 1994-05-13",
        "2000-02-29, 2000-02-29, 2000-03-01",
        "-3000-01-01, -3000-01-01, -3000-01-02",
        "-0043-03-15T00:00:00Z/0001-01-01, -0043-03-15, 0001-01-02",
    })
    void readsDaysAndIntervalsWithBothEndsIncluded(String text, LocalDate start, LocalDate end) {
        assertThat(Datetime.parse(text)).isEqualTo(DateRange.of(start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993-07-23/..", "1993-07-23/"})
    void readsAnIntervalThatGoesOn(String text) {
        assertThat(Datetime.parse(text)).isEqualTo(DateRange.since(LocalDate.parse("1993-07-23")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1993-07-23", "/1993-07-23"})
    void readsAnIntervalWithoutAStart(String text) {
        assertThat(Datetime.parse(text)).isEqualTo(DateRange.closed(LocalDate.MIN, LocalDate.parse("1993-07-23")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "/",
                "../..",
                "../",
                "1993",
                "1993-7-23",
                "1993-02-29",
                "1993-13-01",
                "+1993-07-23",
                "23.07.1993",
                "T",
                "1993-07-23T00:00:00",
                "1993-07-23T25:00:00Z",
                "1993-07-23 00:00:00Z",
                "1994-05-12/1993-07-23",
                "1993-07-23/1994-05-12/1995-01-01",
                "1993-07-23/P1M",
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Datetime.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatWouldBeRight() {
        assertThatThrownBy(() -> Datetime.day("today")).hasMessageContaining("1993-07-23");
    }
}
