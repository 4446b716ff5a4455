package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "from_party, from_party",
        "district_name, distr_name",
        "district_names_fr, dis_nam_fr",
        "start_earliest, start_earl",
        "accuracy_km, accurac_km",
        "disagreements, disagreeme",
    })
    void keepsTheBeginningOfEachWordAndAShortLastOne(String name, String expected) {
        assertThat(ShortNames.of(List.of(name))).containsEntry(name, expected);
    }

    @Test
    void numbersTheLaterOfTwoThatWouldBeOne() {
        assertThat(ShortNames.of(List.of("disagreement", "disagreements", "disagreeme"))
                        .values())
                .containsExactly("disagreeme", "disagreem2", "disagreem3");
    }
}
