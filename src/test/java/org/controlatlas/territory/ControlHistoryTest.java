package org.controlatlas.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlHistoryTest {

    @ParameterizedTest
    @MethodSource("datasets")
    void theSpansAroundADayAnswerAsTheWholeHistory(Dataset dataset) {
        for (var history : dataset.histories(Account.CONSENSUS).values()) {
            var around = history.around();
            RandomDataset.FIRST.datesUntil(RandomDataset.LAST.plusDays(1)).forEach(day -> {
                var excerpt = new ControlHistory(IntStream.range(0, around.size())
                        .filter(it -> around.get(it).contains(day))
                        .mapToObj(history.spans()::get)
                        .toList());

                assertThat(excerpt.on(day)).isEqualTo(history.on(day));
                assertThat(excerpt.possibleOn(day)).isEqualTo(history.possibleOn(day));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void aSpanMattersOnlyNearItsDays(Dataset dataset) {
        for (var history : dataset.histories(Account.CONSENSUS).values()) {
            var around = history.around();
            IntStream.range(0, around.size())
                    .forEach(it -> assertThat(around.get(it)
                                    .encloses(history.spans().get(it).validity()))
                            .isTrue());
            IntStream.range(0, around.size())
                    .forEach(it ->
                            assertThat(history.indexOf(history.spans().get(it))).isEqualTo(it));
        }
    }

    static Stream<Dataset> datasets() {
        return IntStream.range(0, 150)
                .boxed()
                .flatMap(seed -> Stream.of(RandomDataset.of(seed), RandomDataset.withOverlaps(seed)));
    }
}
