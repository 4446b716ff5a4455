package org.controlatlas.cql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.controlatlas.geo.Crs;
import org.controlatlas.territory.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemporalRelationTest {

    private static final Map<String, Class<?>> PROPERTIES =
            Map.of("first", LocalDate.class, "last", LocalDate.class, "time", DateRange.class);

    /** The interval of the item is 10 to 20 July 1993. */
    @ParameterizedTest
    @CsvSource({
        "T_AFTER, 1993-07-01, 1993-07-09, true",
        "T_AFTER, 1993-07-01, 1993-07-10, false",
        "T_BEFORE, 1993-07-21, .., true",
        "T_BEFORE, 1993-07-20, .., false",
        "T_DISJOINT, .., 1993-07-09, true",
        "T_DISJOINT, .., 1993-07-10, false",
        "T_INTERSECTS, 1993-07-20, 1993-07-30, true",
        "T_INTERSECTS, 1993-07-21, 1993-07-30, false",
        "T_EQUALS, 1993-07-10, 1993-07-20, true",
        "T_EQUALS, 1993-07-10, 1993-07-21, false",
        "T_CONTAINS, 1993-07-11, 1993-07-19, true",
        "T_CONTAINS, 1993-07-10, 1993-07-19, false",
        "T_DURING, 1993-07-09, 1993-07-21, true",
        "T_DURING, 1993-07-10, 1993-07-21, false",
        "T_DURING, .., .., true",
        "T_FINISHEDBY, 1993-07-11, 1993-07-20, true",
        "T_FINISHEDBY, 1993-07-10, 1993-07-20, false",
        "T_FINISHES, 1993-07-09, 1993-07-20, true",
        "T_FINISHES, 1993-07-09, 1993-07-21, false",
        "T_MEETS, 1993-07-20, 1993-07-30, true",
        "T_MEETS, 1993-07-21, 1993-07-30, false",
        "T_METBY, 1993-07-01, 1993-07-10, true",
        "T_METBY, 1993-07-01, 1993-07-09, false",
        "T_OVERLAPS, 1993-07-15, 1993-07-25, true",
        "T_OVERLAPS, 1993-07-20, 1993-07-25, false",
        "T_OVERLAPPEDBY, 1993-07-05, 1993-07-15, true",
        "T_OVERLAPPEDBY, 1993-07-05, 1993-07-10, false",
        "T_STARTEDBY, 1993-07-10, 1993-07-15, true",
        "T_STARTEDBY, 1993-07-10, 1993-07-20, false",
        "T_STARTS, 1993-07-10, .., true",
        "T_STARTS, 1993-07-10, 1993-07-20, false",
    })
    void isExactToTheDayInEveryTimeZone(String relation, String first, String last, boolean expected) {
        var text = relation + "(INTERVAL(first,last), INTERVAL('" + first + "','" + last + "'))";
        var zone = TimeZone.getDefault();
        try {
            for (var id : new String[] {"UTC", "Asia/Baku", "America/Los_Angeles"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                assertThat(matches(text)).as(id).isEqualTo(expected);
                assertThat(matches(text.replace("INTERVAL(first,last)", "time")))
                        .as(id)
                        .isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T_AFTER, 1993-07-09, true",
        "T_AFTER, 1993-07-10, false",
        "T_BEFORE, 1993-07-11, true",
        "T_EQUALS, 1993-07-10, true",
        "T_DISJOINT, 1993-07-10, false",
        "T_INTERSECTS, 1993-07-10, true",
    })
    void comparesDaysAndInstants(String relation, LocalDate day, boolean expected) {
        assertThat(matches(relation + "(first, DATE('" + day + "'))")).isEqualTo(expected);
        assertThat(matches(relation + "(first, TIMESTAMP('" + day + "T23:59:59Z'))"))
                .isEqualTo(expected);
        assertThat(matches(relation + "(first, INTERVAL('" + day + "','" + day + "T12:00:00Z'))"))
                .isEqualTo(expected);
    }

    /** Between two intervals of more than a day exactly one of Allen's thirteen relations holds. */
    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyOneOfThirteenHolds(long seed) {
        var random = new Random(seed);
        var a = range(random);
        var b = range(random);

        assertThat(Stream.of(TemporalRelation.values())
                        .filter(it -> it != TemporalRelation.T_DISJOINT && it != TemporalRelation.T_INTERSECTS)
                        .filter(it -> it.holds(a, b)))
                .as(a + " " + b)
                .hasSize(1);
        assertThat(TemporalRelation.T_DISJOINT.holds(a, b)).isNotEqualTo(TemporalRelation.T_INTERSECTS.holds(a, b));
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static DateRange range(Random random) {
        var start = LocalDate.of(1993, 7, 1).plusDays(random.nextInt(8));
        return random.nextInt(8) == 0
                ? DateRange.since(start)
                : DateRange.closed(start, start.plusDays(1 + random.nextInt(6)));
    }

    private static boolean matches(String text) {
        var first = LocalDate.of(1993, 7, 10);
        var last = LocalDate.of(1993, 7, 20);
        Map<String, Object> values = Map.of("first", first, "last", last, "time", DateRange.closed(first, last));
        return Cql2.ofText(text, PROPERTIES, Crs.CRS84).matches(values::get);
    }
}
