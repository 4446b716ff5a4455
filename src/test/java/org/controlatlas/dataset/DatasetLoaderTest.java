package org.controlatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.SourceId;
import org.controlatlas.territory.UncertainDay;
import org.junit.jupiter.api.Test;

class DatasetLoaderTest {

    private static final Dataset SQUARES = DatasetLoader.load(Path.of("src/test/resources/dataset/squares"));

    @Test
    void describesTheDataset() {
        var description = SQUARES.description();

        assertThat(description.id()).isEqualTo("squares");
        assertThat(description.titles().in("fr", "")).isEqualTo("Trois carrés");
        assertThat(description.document()).contains(new SourceId("survey"));
        assertThat(description.licence()).isEqualTo("CC-BY-4.0");
        assertThat(SQUARES.days()).isEqualTo(DateRange.closed(day("2000-01-01"), day("2010-12-31")));
        assertThat(SQUARES.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void joinsDistrictsToTheirPolygonsAndRegions() {
        assertThat(SQUARES.districtsOf(new DistrictId("grove")))
                .extracting(District::id)
                .containsExactly(new DistrictId("ash"), new DistrictId("birch"));
        var ash = SQUARES.districts().get(new DistrictId("ash"));
        assertThat(ash.names().in("fr", "")).isEqualTo("Frêne");
        assertThat(ash.squareKilometres()).isBetween(7800.0, 8000.0);
        assertThat(ash.geometry().getEnvelopeInternal().getMinX()).isEqualTo(10);
    }

    @Test
    void givesEachSpanTheCellsOfItsZones() {
        assertThat(SQUARES.cells()).hasSize(6);
        assertThat(span("ash-2000-01-01-out-south-bank").cells()).hasSize(2);
        assertThat(span("ash-2003-05-11-in-south-bank").cells()).hasSize(1);
        assertThat(span("cedar-2000-01-01").cells())
                .extracting(Cell::district)
                .containsExactly(new DistrictId("cedar"));
    }

    @Test
    void countsTheLastDayOfASpan() {
        assertThat(span("birch-2000-01-01-out-bridge").validity())
                .isEqualTo(DateRange.of(day("2000-01-01"), day("2005-01-01")));
        assertThat(span("cedar-2000-01-01").validity()).isEqualTo(DateRange.since(day("2000-01-01")));
    }

    @Test
    void takesTheDoubtAboutALastDayFromTheSpanThatFollows() {
        assertThat(span("ash-2000-01-01-in-south-bank").lastDay())
                .isEqualTo(new UncertainDay(day("2003-05-08"), day("2003-05-10"), day("2003-05-11")));
        assertThat(span("birch-2000-01-01-in-bridge").lastDay())
                .as("nothing follows at once")
                .isEqualTo(UncertainDay.certain(day("2007-03-31")));
    }

    @Test
    void keepsEachAccountApart() {
        assertThat(SQUARES.accounts()).containsExactly(Account.CONSENSUS, new Account("southern"));
        var southern = span("ash-2003-05-01-in-south-bank-out-bridge-southern");
        assertThat(southern.party()).isEqualTo(new PartyId("south"));
        assertThat(southern.citations()).containsExactly(new CitationId("c2"));
    }

    @Test
    void keepsWordsThatNameNothingOnTheMap() {
        assertThat(SQUARES.words()).containsOnlyKeys("account:southern", "kind:capture", "certainty:high");
    }

    @Test
    void readsNotesWithLineBreaks() {
        assertThat(span("ash-2000-01-01-out-south-bank").note().in("en", "")).isEqualTo("first line\nsecond line");
    }

    @Test
    void readsWhatElseTheSourcesTell() {
        assertThat(SQUARES.events().get(0).day().isUncertain()).isTrue();
        assertThat(SQUARES.legalStatuses().get(0).days().start()).isEqualTo(day("1923-07-07"));
        assertThat(SQUARES.places().get(0).point().getX()).isEqualTo(10.5);
        assertThat(SQUARES.periods().get(0).days().lastDay()).isEqualTo(day("2003-05-10"));
        assertThat(SQUARES.statedAreas()).extracting(it -> it.upper()).isEqualTo(List.of(7900.0, 4000.0));
        assertThat(SQUARES.background()).extracting(it -> it.kind()).containsExactly("lake", "river");
    }

    private static ControlSpan span(String id) {
        return SQUARES.spans().stream()
                .filter(span -> span.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
