package org.controlatlas.intake.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final DayText DAY_FIRST = new DayText(false, true);

    @ParameterizedTest
    @CsvSource({
        "2022-02-24, 2022-02-24, 2022-02-24",
        "20220224, 2022-02-24, 2022-02-24",
        "2022_02_24, 2022-02-24, 2022-02-24",
        "24_02_2022, 2022-02-24, 2022-02-24",
        "3/2/2022, 2022-02-03, 2022-02-03",
        "1914, 1914-01-01, 1914-12-31",
        "1914-07, 1914-07-01, 1914-07-31",
        "44, 0044-01-01, 0044-12-31",
        "-44, -0044-01-01, -0044-12-31",
        "-3000-01-01, -3000-01-01, -3000-01-01",
        "44 BCE, -0043-01-01, -0043-12-31",
        "1 BC, 0000-01-01, 0000-12-31",
        "1992-05~, 1992-05-01, 1992-05-31",
        "2022-02-24T10:30:00Z, 2022-02-24, 2022-02-24",
        "2022-02-24 00:00:00, 2022-02-24, 2022-02-24",
        "1645660800000, 2022-02-24, 2022-02-24"
    })
    void readsDaysAsPeopleWriteThem(String text, LocalDate earliest, LocalDate latest) {
        var days = DAY_FIRST.parse(text);

        assertThat(days.earliest()).isEqualTo(earliest);
        assertThat(days.latest()).isEqualTo(latest);
        assertThat(days.shifted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-01T22:00:00Z, 2022-03-02",
        "2022-03-01T21:00:00.000Z, 2022-03-02",
        "2022-03-02T02:00:00+00:00, 2022-03-02",
        "1646172000000, 2022-03-02"
    })
    void suspectsATimeZoneNearMidnight(String text, LocalDate meant) {
        var days = DAY_FIRST.parse(text);

        assertThat(days.shifted()).isPresent();
        assertThat(days.unshifted().earliest()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "", "soon", "32.01.2022", "2022-13-01"})
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> DAY_FIRST.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void readsTheMonthFirstAndYearsAsHistoriansDoWhenTold() {
        var other = new DayText(true, false);

        assertThat(other.parse("3/2/2022").earliest()).isEqualTo("2022-03-02");
        assertThat(other.parse("-44").earliest()).isEqualTo("-0043-01-01");
    }
}
