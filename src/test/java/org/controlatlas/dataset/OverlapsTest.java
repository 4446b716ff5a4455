package org.controlatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlapsTest {

    private static final DistrictId CEDAR = new DistrictId("cedar");

    @TempDir
    private Path directory;

    private Dataset dataset;

    @BeforeEach
    void read() throws IOException {
        dataset = OverlappingSquares.in(directory);
    }

    @Test
    void partiesMayClaimTheSameGround() {
        assertThat(dataset.description().overlaps()).isTrue();
        assertThat(holdersOfCedar("2004-12-31")).containsExactlyInAnyOrder("north", "south");
        assertThat(holdersOfCedar("2005-01-01")).containsExactly("north");
    }

    @Test
    void spansOfOneDayAndGroundDifferInTheirIds() {
        assertThat(dataset.spans())
                .extracting(it -> it.id())
                .contains("cedar-2000-01-01-north", "cedar-2000-01-01-south")
                .doesNotHaveDuplicates();
    }

    @Test
    void onePartyHoldsGroundOnce() throws IOException {
        OverlappingSquares.claim(directory, "cedar,,,south,contested,2004-12-31,,2005-12-31,high,,c2,,,");

        var invalid = catchThrowableOfType(InvalidDataset.class, () -> DatasetLoader.load(directory));

        assertThat(invalid)
                .hasMessageContaining(
                        "control.csv:14 start: overlaps line 13 on cedar.1 from 2004-12-31 to 2004-12-31");
    }

    private Iterable<String> holdersOfCedar(String day) {
        return new TimeSlicer(dataset)
                .on(LocalDate.parse(day), Account.CONSENSUS).holdings().stream()
                        .map(it -> it.span())
                        .filter(it -> it.district().equals(CEDAR))
                        .map(it -> it.party().value())
                        .toList();
    }
}
