package org.controlatlas.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The totals of the shipped data on days whose figures others have published. */
class GoldenTotalsTest {

    private static final Dataset KARABAKH = DatasetLoader.load(Path.of("geodata/karabakh"));
    private static final AreaTotals TOTALS = new AreaTotals(KARABAKH, new TimeSlicer(KARABAKH));

    /** Columns: day, ground, parties, least and most km2; then who publishes what. */
    @ParameterizedTest
    @CsvSource({
        // Under Moscow's special administration: the oblast, 4,388 km2 (Sargsyan § 14), within 4 %.
        "1989-06-01, karabakh, soviet-central, 4212, 4564",
        // After Lachin and before Kelbajar: one of the seven districts, 1,835 km2, within 5 %.
        "1993-01-01, seven-districts, armenian-forces, 1743, 1927",
        // Held behind the line of contact: 11,458 km2 (3,824 + 7,634), within 4 %.
        "2000-01-01, karabakh, armenian-forces, 11000, 11916",
        // Of it outside the oblast: 7,634 km2 (6,330 + 842 + 462), within 6 %.
        "2000-01-01, seven-districts, armenian-forces, 7176, 8092",
        // Of Shahumyan nothing since 1992 (E. Sanamyan's table, 1997).
        "2000-01-01, shahumyan, armenian-forces, 0, 0",
        // Left after the handovers, with the corridor: 2,800 (G. Tabakian) to 3,170 km2 (G. Mikaelyan).
        "2021-06-01, karabakh, armenian-forces+russian-peacekeepers, 2800, 3170",
        // Nothing at the end.
        "2024-12-31, karabakh, armenian-forces+russian-peacekeepers+soviet-azerbaijan+soviet-central, 0, 0"
    })
    void totalsComeNearWhatIsPublished(LocalDate day, String ground, String parties, double least, double most) {
        var held = held(day, Optional.of(new DistrictId(ground)), Basis.MEASURED, parties.split("\\+"));

        assertThat(held).isBetween(least, most);
    }

    @Test
    void theDocumentsOwnFiguresAddUpAsItPrintsThem() {
        var day = LocalDate.parse("2000-01-01");

        assertThat(held(day, Optional.empty(), Basis.DOCUMENT, "armenian-forces"))
                .isEqualTo(8810, within(1e-9));
        assertThat(held(day, Optional.of(new DistrictId("agdam")), Basis.DOCUMENT, "armenian-forces"))
                .isEqualTo(1094, within(1e-9));
    }

    private static double held(LocalDate day, Optional<DistrictId> ground, Basis basis, String... parties) {
        var query = new AreaQuery(List.of(Grouping.PARTY), Optional.empty(), ground, basis, Account.CONSENSUS);
        var wanted = Set.of(parties);
        assertThat(wanted).allSatisfy(party -> assertThat(KARABAKH.parties()).containsKey(new PartyId(party)));
        return TOTALS.on(day, query).totals().stream()
                .filter(it -> wanted.contains(it.key().get(0)))
                .mapToDouble(AreaTotal::squareKilometres)
                .sum();
    }
}
