package org.controlatlas.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlHistoryTest {

    @ParameterizedTest
    @MethodSource("histories")
    void whatIsDrawnOnADayIsWhatIsValidOnIt(ControlHistory history) {
        days().forEach(day -> {
            var valid = history.spans().stream()
                    .filter(it -> it.validity().contains(day))
                    .toList();

            assertThat(history.on(day)).isEqualTo(valid);
            assertThat(history.possibleOn(day)).containsAll(valid);
        });
    }

    @ParameterizedTest
    @MethodSource("histories")
    void theSpansAroundADayAnswerAsTheWholeHistory(ControlHistory history) {
        var around = history.around();
        days().forEach(day -> {
            var excerpt = new ControlHistory(IntStream.range(0, around.size())
                    .filter(it -> around.get(it).contains(day))
                    .mapToObj(history.spans()::get)
                    .toList());

            assertThat(excerpt.on(day)).isEqualTo(history.on(day));
            assertThat(excerpt.possibleOn(day)).isEqualTo(history.possibleOn(day));
        });
    }

    @ParameterizedTest
    @MethodSource("histories")
    void aSpanMattersOnlyNearItsDays(ControlHistory history) {
        var around = history.around();
        IntStream.range(0, around.size())
                .forEach(it -> assertThat(
                                around.get(it).encloses(history.spans().get(it).validity()))
                        .isTrue());
        IntStream.range(0, around.size())
                .forEach(it ->
                        assertThat(history.indexOf(history.spans().get(it))).isEqualTo(it));
    }

    /** A day before the first of them to a day after the last. */
    private static Stream<LocalDate> days() {
        return RandomDataset.FIRST.minusDays(1).datesUntil(RandomDataset.LAST.plusDays(2));
    }

    static Stream<ControlHistory> histories() {
        var each = datasets(0, 150).flatMap(it -> it.histories(Account.CONSENSUS).values().stream());
        return Stream.concat(each, IntStream.range(0, 20).mapToObj(ControlHistoryTest::longHistory));
    }

    /** A hundred spans or so that overlap, of which many start on one day. */
    private static ControlHistory longHistory(int number) {
        return new ControlHistory(
                datasets(10 * number, 10).flatMap(it -> it.spans().stream()).toList());
    }

    private static Stream<Dataset> datasets(int firstSeed, int seeds) {
        return IntStream.range(firstSeed, firstSeed + seeds)
                .boxed()
                .flatMap(seed -> Stream.of(RandomDataset.of(seed), RandomDataset.withOverlaps(seed)));
    }
}
