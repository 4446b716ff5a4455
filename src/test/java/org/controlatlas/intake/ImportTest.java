package org.controlatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.controlatlas.geo.GeodesicArea;
import org.controlatlas.intake.ImportRequest.Districts;
import org.controlatlas.intake.outside.UnreadableFile;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Certainty;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class ImportTest {

    private static final Path ARCHIVES = Path.of("src/test/resources/intake");

    @TempDir
    private Path directory;

    @Test
    void aSnapshotHoldsUntilTheNextDifferentOne() throws IOException {
        var dataset = at(false).snapshots(ARCHIVES.resolve("front")).dataset();

        assertThat(shares(dataset, "2022-02-25")).containsExactlyEntriesOf(squares(Map.of("red", 1, "blue", 3)));
        assertThat(shares(dataset, "2022-02-26")).containsExactlyEntriesOf(squares(Map.of("red", 2, "blue", 2)));
        assertThat(shares(dataset, "2022-03-01")).containsExactlyEntriesOf(squares(Map.of("red", 2, "blue", 2)));
        assertThat(shares(dataset, "2022-03-03"))
                .containsExactlyEntriesOf(squares(Map.of("red", 1, "blue", 2, "unrecorded", 1)));
        assertThat(dataset.zones()).hasSize(3);
        assertThat(dataset.spans()).hasSize(5);
    }

    @Test
    void daysThatAreShownAreKeptApartFromThoseThatAreCarriedForward() throws IOException {
        var dataset = at(false).snapshots(ARCHIVES.resolve("front")).dataset();

        var carried = dataset.spans().stream()
                .filter(it -> it.validity().start().equals(LocalDate.parse("2022-02-24")))
                .filter(it -> it.validity().lastDay().equals(LocalDate.parse("2022-02-25")))
                .findFirst()
                .orElseThrow();
        assertThat(carried.note().in("en", "")).isEqualTo("last_attested 2022-02-25");
        assertThat(Files.readString(out().resolve("observed-days.csv")))
                .isEqualTo("day,file,features\n2022-02-24,front_2022-02-24.geojson,2\n"
                        + "2022-02-25,front_2022-02-25.geojson,2\n2022-02-26,front_20220226.geojson,2\n"
                        + "2022-03-02,front_02_03_2022.geojson,2\n2022-03-03,front_2022-03-03.geojson,2\n");
        assertThat(Files.readString(out().resolve("import-report.txt")))
                .contains("ORIGIN.txt: is no GeoJSON and is not read")
                .contains("front_02_03_2022.geojson: no day is shown from 2022-02-27 to 2022-03-01");
    }

    @Test
    void aChangeBetweenDistantSnapshotsIsInDoubtSinceTheEarlierOne() throws IOException {
        var archive = directory.resolve("sparse");
        Files.createDirectories(archive);
        Files.copy(ARCHIVES.resolve("front/front_2022-02-24.geojson"), archive.resolve("2022-02-01.geojson"));
        Files.copy(ARCHIVES.resolve("front/front_20220226.geojson"), archive.resolve("2022-02-11.geojson"));

        var dataset = at(false).snapshots(archive).dataset();

        var taken = dataset.spans().stream()
                .filter(it -> it.validity().start().equals(LocalDate.parse("2022-02-11")))
                .findFirst()
                .orElseThrow();
        assertThat(taken.start().earliest()).isEqualTo("2022-02-02");
        assertThat(dataset.spans())
                .anySatisfy(it -> assertThat(it.note().in("en", ""))
                        .isEqualTo("last_attested 2022-02-01; carried forward to 2022-02-10"));
    }

    @Test
    void aDirtyArchiveIsRefusedWithAllThatIsWrong() {
        assertThatThrownBy(() -> at(false).snapshots(ARCHIVES.resolve("dirty")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2022-01-01.geojson, feature 1: has rings in the wrong direction")
                .hasMessageContaining("2022-01-02.geojson, feature 2: writes latitude before longitude")
                .hasMessageContaining("2022-01-03.geojson: has a member crs")
                .hasMessageContaining("2022-01-04.geojson, feature 1: is not valid: self-intersection at 10.5 50.5")
                .hasMessageContaining("2022-01-04.geojson, feature 3: has no geometry")
                .hasMessageContaining("2022-01-04.geojson, feature 4: names no party")
                .hasMessageContaining("2022-01-05.geojson: shows nothing")
                .hasMessageContaining("2022-01-06.geojson, feature 2: claims 39")
                .hasMessageContaining("2022-01-07.geojson: shows 2022-01-07 as 2022-01-07_corrected.geojson does")
                .hasMessageContaining("2202-01-08.geojson: 2202-01-08 lies in the future")
                .hasMessageContaining("2022-01-09.geojson: is in the reference system EPSG:3857");
        assertThat(out()).doesNotExist();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aDirtyArchiveIsRepairedWhenAsked() throws IOException {
        var result = at(true).snapshots(ARCHIVES.resolve("dirty"));

        var dataset = result.dataset();
        assertThat(result.findings().standing()).isEmpty();
        for (var day : new String[] {"2022-01-01", "2022-01-02", "2022-01-03", "2022-01-07", "2022-01-09"}) {
            assertThat(shares(dataset, day)).as(day).containsExactlyEntriesOf(squares(Map.of("red", 1, "blue", 1)));
        }
        var contested = new TimeSlicer(dataset)
                .on(LocalDate.parse("2022-01-06"), Account.CONSENSUS).holdings().stream()
                        .filter(it -> it.span().isContested())
                        .toList();
        assertThat(contested).hasSize(1);
        assertThat(contested.get(0).span().party()).isEqualTo(new PartyId("red"));
        assertThat(contested.get(0).span().note().in("en", "")).startsWith("claimed by Blue too");
        assertThat(Files.readString(out().resolve("import-report.csv")))
                .contains("2022-01-01.geojson,1,repaired,")
                .contains("2202-01-08.geojson,,repaired,2202-01-08 lies in the future,leave it out");
    }

    @Test
    void recordsTellOfAccountsCertaintyStatusAndNotes() throws IOException {
        var records = directory.resolve("records.csv");
        Files.writeString(records, """
                district,party,start,end,certainty,account,status,note,source
                ash,Red,1990-01-01,1992-12-31,High,,controlled,"first, of two",Gazette 1
                ash,Blue,1993-01-01,1999-12-31,single source,consensus,Contested,,Gazette 2
                ash,Blue,1992-06-01,1992-12-31,one_side,Blue ministry,,,Communiqué 7
                birch,Red,1990-01-01,1999-12-31,,,,,
                """);

        var dataset = at(false)
                .records(records, ARCHIVES.resolve("records/ground.geojson"))
                .dataset();

        var first = dataset.spans().get(0);
        assertThat(first.certainty()).isEqualTo(Certainty.HIGH);
        assertThat(first.note().in("en", "")).isEqualTo("first, of two");
        assertThat(dataset.source(dataset.citation(first.citations().get(0)).source())
                        .title())
                .isEqualTo("Gazette 1");
        assertThat(dataset.spans().get(1).isContested()).isTrue();
        assertThat(dataset.accounts()).containsExactly(Account.CONSENSUS, new Account("blue-ministry"));
        assertThat(new TimeSlicer(dataset)
                        .on(LocalDate.parse("1992-07-01"), new Account("blue-ministry"))
                        .holdings())
                .extracting(it -> it.span().party().value())
                .containsExactlyInAnyOrder("blue", "red");
        assertThat(holder(dataset, "ash", "1992-07-01")).isEqualTo("red");
    }

    @Test
    void endsThatAreStartsElsewhereAreLastDaysAllTheSame() throws IOException {
        var records = directory.resolve("records.csv");
        Files.writeString(records, """
                district,party,start,end
                ash,Red,1990-01-01,1991-01-01
                ash,Blue,1991-01-02,1992-01-01
                birch,Red,1990-01-01,1990-12-31
                birch,Blue,1991-01-01,1992-01-01
                """);

        var dataset = at(false)
                .records(records, ARCHIVES.resolve("records/ground.geojson"))
                .dataset();

        assertThat(holder(dataset, "ash", "1991-01-01")).isEqualTo("red");
        assertThat(dataset.lastDay()).isEqualTo("1992-01-01");
        assertThat(dataset.spans()).hasSize(4);
    }

    @Test
    void noTwoOfManyPartiesLookAlike() throws IOException {
        var records = directory.resolve("records.csv");
        var rows = new StringBuilder("district,party,start,end\nbirch,Clan 0,1900,1939\n");
        for (var i = 0; i < 40; i++) {
            rows.append("ash,Clan %d,%d,%d%n".formatted(i, 1900 + i, 1900 + i));
        }
        Files.writeString(records, rows);

        var dataset = at(false)
                .records(records, ARCHIVES.resolve("records/ground.geojson"))
                .dataset();

        assertThat(dataset.parties().values())
                .extracting(it -> it.colour() + " " + it.pattern())
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownCertaintyIsNamed() throws IOException {
        var records = directory.resolve("records.csv");
        Files.writeString(
                records, "district,party,start,end,certainty\nash,Red,1990,1991,sure\nbirch,Red,1990,1991,high\n");

        assertThatThrownBy(() -> at(false).records(records, ARCHIVES.resolve("records/ground.geojson")))
                .hasMessageContaining(
                        "records.csv, feature 1: has the certainty sure, which is none of high, medium, low");
    }

    @Test
    void cornersThatLieNearerThanSnapBecomeOne() throws IOException {
        var units = directory.resolve("units.geojson");
        Files.writeString(units, """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"unit": "Ash", "party": "Red", "start": "1990"}, "geometry":
                 {"type": "Polygon", "coordinates": [[[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]]}},
                {"type": "Feature", "properties": {"unit": "Birch", "party": "Blue", "start": "1990"}, "geometry":
                 {"type": "Polygon", "coordinates": [[[10.9999, 50], [12, 50], [12, 51], [10.9999, 51], [10.9999, 50]]]}}]}
                """);

        assertThatThrownBy(() -> at(false).features(units)).hasMessageContaining("Ash and Birch: share 0.789 km2");
        var ground = new ImportRequest.Ground(Optional.empty(), Districts.GUESSED, 50, false);
        var dataset = Imports.into(out(), false, ground).features(units).dataset();

        assertThat(dataset.districts()).hasSize(2);
        assertThat(dataset.spans()).hasSize(2);
    }

    @Test
    void claimsThatOverlapByDesignAreKeptWhenAsked() throws IOException {
        var archive = ARCHIVES.resolve("overlapping");
        var ground = new ImportRequest.Ground(Optional.empty(), Districts.GUESSED, 0.01, true);

        assertThatThrownBy(() -> at(false).snapshots(archive))
                .hasMessageContaining("or keep both claims with --overlaps");
        var result = Imports.into(out(), false, ground).snapshots(archive);

        assertThat(shares(result.dataset(), "2022-01-04"))
                .containsExactlyEntriesOf(squares(Map.of("red", 2, "blue", 2)));
        assertThat(shares(result.dataset(), "2022-01-05"))
                .containsExactlyEntriesOf(squares(Map.of("red", 2, "blue", 1)));
        assertThat(Files.readString(out().resolve("import-report.csv")))
                .contains("2022-01-01.geojson,2,notice,\"claims 7892.218 km2 for Blue from 2022-01-01 to 2022-01-04"
                        + " that 2022-01-01.geojson, feature 1 claims for Red; both are kept");
    }

    @Test
    void aDayThatATimeZoneHasShiftedIsFoundAndMovedBack() throws IOException {
        var archive = ARCHIVES.resolve("shifted");

        assertThatThrownBy(() -> at(false).snapshots(archive))
                .hasMessageContaining("days.ndjson, feature 1: 2022-03-01T22:00:00Z lies near midnight");
        var dataset = at(true).snapshots(archive).dataset();

        assertThat(shares(dataset, "2022-03-02").firstKey()).isEqualTo("red");
        assertThat(shares(dataset, "2022-03-03").firstKey()).isEqualTo("blue");
    }

    @Test
    void anUnknownReferenceSystemIsRefusedEvenWithRepair() {
        assertThatThrownBy(() -> at(true).snapshots(ARCHIVES.resolve("unknown-crs")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is in an unknown reference system urn:x-own:crs:7; convert the file to WGS 84");
    }

    @Test
    void unitsWhosePolygonsDoNotOverlapBecomeDistricts() throws IOException {
        var result = at(false).features(ARCHIVES.resolve("kingdoms/kingdoms.geojson"));

        var dataset = result.dataset();
        assertThat(dataset.districts().keySet()).containsExactly(new DistrictId("ash"), new DistrictId("birch"));
        assertThat(dataset.zones()).isEmpty();
        assertThat(holder(dataset, "ash", "-3000-01-01")).isEqualTo("ashen-crown");
        assertThat(holder(dataset, "ash", "-0044-12-31")).isEqualTo("ashen-crown");
        assertThat(holder(dataset, "ash", "-0043-01-01")).isEqualTo("birch-league");
        assertThat(holder(dataset, "birch", "-0044-12-31")).isEqualTo("unrecorded");
        assertThat(holder(dataset, "birch", "1914-07-27")).isEqualTo("birch-league");
        assertThat(holder(dataset, "birch", "1914-07-28")).isEqualTo("ashen-crown");
        assertThat(dataset.lastDay()).isEqualTo("1949-12-31");
        assertThat(result.findings().all().get(0).problem()).contains("taken as not included");
    }

    @Test
    void publishedAreasAndSourcesAreKept() throws IOException {
        var dataset = at(false)
                .features(ARCHIVES.resolve("kingdoms/kingdoms.geojson"))
                .dataset();

        assertThat(dataset.statedAreas()).hasSize(1);
        assertThat(dataset.statedAreas().get(0).squareKilometres()).isEqualTo(7900);
        assertThat(dataset.statedAreas().get(0).comparable()).isTrue();
        assertThat(dataset.source(dataset.citation(dataset.statedAreas().get(0).citation())
                                .source())
                        .title())
                .isEqualTo("Annals of Ash");
        assertThat(dataset.sources().values())
                .anySatisfy(it -> assertThat(it.details().get("url")).isEqualTo("https://example.org/treaty"));
    }

    @Test
    void bordersThatMoveAreZonesOfOneTheatre() throws IOException {
        var dataset =
                at(false).features(ARCHIVES.resolve("borders/borders.ndjson")).dataset();

        assertThat(dataset.districts()).hasSize(1);
        assertThat(shares(dataset, "1909-12-31")).containsExactlyEntriesOf(squares(Map.of("north", 2)));
        assertThat(shares(dataset, "1910-01-01")).containsExactlyEntriesOf(squares(Map.of("north", 1, "south", 1)));
        assertThat(dataset.lastDay()).isEqualTo("2026-11-22");
    }

    @Test
    void claimsThatOverlapAreFaultsUntilTheyMayBeContested() throws IOException {
        var archive = ARCHIVES.resolve("claims/claims.geojson");

        assertThatThrownBy(() -> at(false).features(archive))
                .hasMessageContaining("claims.geojson, feature 2: claims")
                .hasMessageContaining("--repair would: show it as contested, under North");
        var dataset = at(true).features(archive).dataset();

        assertThat(dataset.spans().stream().filter(it -> it.isContested())).hasSize(1);
        assertThat(shares(dataset, "2000-01-01")).containsExactlyEntriesOf(squares(Map.of("north", 2, "south", 1)));
    }

    @Test
    void recordsAreJoinedToPolygonsById() throws IOException {
        var dataset = at(false)
                .records(ARCHIVES.resolve("records/control.csv"), ARCHIVES.resolve("records/ground.geojson"))
                .dataset();

        assertThat(holder(dataset, "ash", "2003-05-10")).isEqualTo("north");
        assertThat(holder(dataset, "ash", "2003-05-11")).isEqualTo("south");
        assertThat(holder(dataset, "birch", "2005-12-31")).isEqualTo("north");
        assertThat(dataset.spans().get(1).note().in("en", "")).isEqualTo("after the crossing");
    }

    @Test
    void recordsWithoutAPolygonAndPolygonsWithoutARecordAreFaults() {
        assertThatThrownBy(() -> at(false)
                        .records(ARCHIVES.resolve("records/strays.csv"), ARCHIVES.resolve("records/ground.geojson")))
                .hasMessageContaining("strays.csv, feature 2: names the polygon elm, which is not there")
                .hasMessageContaining("ground.geojson, feature 2: no record names birch")
                .hasMessageContaining("strays.csv, feature 3: ends in the future, on 2202-05-10");
    }

    @Test
    void featuresAndGeometriesFoundInJsonFgAreRead() throws IOException {
        var dataset = at(false).features(ARCHIVES.resolve("fg/posts.jsonfg")).dataset();

        assertThat(dataset.days().lastDay()).isEqualTo("2002-12-31");
    }

    @Test
    void featuresOfAGeoPackageAreReadLikeThoseOfGeoJson() throws IOException {
        var dataset = at(false).features(ARCHIVES.resolve("gis/kingdoms.gpkg")).dataset();

        assertThat(holder(dataset, "ash", "-0044-12-31")).isEqualTo("ashen-crown");
        assertThat(holder(dataset, "birch", "1914-07-28")).isEqualTo("ashen-crown");
        assertThat(dataset.statedAreas()).hasSize(1);
    }

    @Test
    void aGeoPackageInAnotherReferenceSystemIsConverted() throws IOException {
        var dataset =
                at(false).features(ARCHIVES.resolve("gis/kingdoms-utm.gpkg")).dataset();

        assertThat(shares(dataset, "1914-07-28")).containsExactlyEntriesOf(squares(Map.of("ashen-crown", 2)));
        assertThat(Files.readString(out().resolve("import-report.txt")))
                .contains("kingdoms-utm.gpkg: is in the reference system EPSG:32632 and is converted to WGS 84");
    }

    @Test
    void districtsOfAnotherFileStayWhatTheyAre() throws IOException {
        var units = Optional.of(ARCHIVES.resolve("records/ground.geojson"));
        var ground = new ImportRequest.Ground(units, Districts.GUESSED, 0.01, false);

        var dataset = Imports.into(out(), false, ground)
                .snapshots(ARCHIVES.resolve("front"))
                .dataset();

        assertThat(dataset.districts().keySet()).extracting(DistrictId::value).contains("ash", "birch", "elsewhere");
        assertThat(holder(dataset, "birch", "2022-02-25")).isEqualTo("blue");
        assertThat(holder(dataset, "birch", "2022-02-26")).isEqualTo("red");
    }

    @Test
    void anUnknownKindOfFileIsNamed() {
        assertThatThrownBy(() -> at(false).features(ARCHIVES.resolve("front/ORIGIN.txt")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("ORIGIN.txt is of no kind that can be imported");
    }

    @ParameterizedTest
    @CsvSource({"party, --party, records/ground.geojson", "start, --start, records/ground.geojson"})
    void aColumnThatCannotBeGuessedIsAskedFor(String what, String option, String file) {
        var party = what.equals("party") ? Optional.<String>empty() : Optional.of("Red");
        var plain = Imports.request(out(), false, Optional.empty(), Imports.GROUND);
        var request = new ImportRequest(plain.target(), plain.reading(), plain.ground(), Map.of(), party);

        assertThatThrownBy(() -> Imports.of(request).features(ARCHIVES.resolve(file)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("no column looks like the " + what + "; name it with " + option + ", the columns are id");
    }

    private Import at(boolean repair) {
        return Imports.into(out(), repair, Imports.GROUND);
    }

    private Path out() {
        return directory.resolve("atlas");
    }

    private static String holder(Dataset dataset, String district, String day) {
        return new TimeSlicer(dataset)
                .on(LocalDate.parse(day), Account.CONSENSUS).holdings().stream()
                        .filter(it -> it.span().district().value().equals(district))
                        .map(it -> it.span().party().value())
                        .findFirst()
                        .orElseThrow();
    }

    /** How many squares of a degree each party holds. */
    private static TreeMap<String, Integer> shares(Dataset dataset, String day) {
        var shares = new TreeMap<String, Double>();
        for (var holding : new TimeSlicer(dataset)
                .on(LocalDate.parse(day), Account.CONSENSUS)
                .holdings()) {
            shares.merge(holding.span().party().value(), holding.squareKilometres(), Double::sum);
        }
        var square = GeodesicArea.squareKilometres(new GeometryFactory().toGeometry(new Envelope(10, 11, 50, 51)));
        var squares = new TreeMap<String, Integer>();
        shares.forEach((party, km2) -> {
            assertThat(km2 / square).isCloseTo(Math.round(km2 / square), within(1e-6));
            squares.put(party, (int) Math.round(km2 / square));
        });
        return squares;
    }

    private static TreeMap<String, Integer> squares(Map<String, Integer> held) {
        return new TreeMap<>(held);
    }
}
