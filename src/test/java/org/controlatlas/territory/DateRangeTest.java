package org.controlatlas.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource({"1991-12-31, false", "1992-01-01, true", "1993-07-22, true", "1993-07-23, false"})
    void containsItsFirstDayButNotItsEnd(LocalDate day, boolean expected) {
        var range = DateRange.of(LocalDate.parse("1992-01-01"), LocalDate.parse("1993-07-23"));

        assertThat(range.contains(day)).isEqualTo(expected);
    }

    @Test
    void aClosedRangeContainsItsLastDay() {
        var range = DateRange.closed(LocalDate.parse("1992-01-01"), LocalDate.parse("1993-07-22"));

        assertThat(range.contains(LocalDate.parse("1993-07-22"))).isTrue();
        assertThat(range.lastDay()).isEqualTo("1993-07-22");
    }

    @Test
    void isNeverEmpty() {
        var day = LocalDate.parse("1992-01-01");

        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(day, day));
    }

    @Test
    void goesOnToTheEndOfTime() {
        var range = DateRange.since(LocalDate.parse("1992-01-01"));

        assertThat(range.isOngoing()).isTrue();
        assertThat(range.contains(LocalDate.parse("9999-12-31"))).isTrue();
        assertThat(range.lastDay()).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoRangesOverlapExactlyWhenTheyShareADay(long seed) {
        var random = new Random(seed);
        var one = range(random);
        var other = range(random);

        assertThat(one.overlaps(other)).isEqualTo(days(one).anyMatch(other::contains));
        assertThat(one.encloses(other)).isEqualTo(days(other).allMatch(one::contains));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static DateRange range(Random random) {
        var start = LocalDate.parse("2020-02-20").plusDays(random.nextInt(20));
        return DateRange.of(start, start.plusDays(1 + random.nextInt(10)));
    }

    private static Stream<LocalDate> days(DateRange range) {
        return range.start().datesUntil(range.end());
    }
}
