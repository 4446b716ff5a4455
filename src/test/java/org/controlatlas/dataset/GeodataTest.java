package org.controlatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Citation;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.Event;
import org.controlatlas.territory.SourceId;
import org.controlatlas.territory.UncertainDay;
import org.controlatlas.territory.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.json.JsonMapper;

/** The data set that we ship. */
class GeodataTest {

    private static final Path DIRECTORY = Path.of("geodata/karabakh");

    private static Dataset karabakh;

    @BeforeAll
    static void load() {
        karabakh = DatasetLoader.load(DIRECTORY);
    }

    @Test
    void tellsOfTheDistrictsOf1988From1988To2024() {
        assertThat(karabakh.days().start()).isEqualTo("1988-01-01");
        assertThat(karabakh.lastDay()).isEqualTo("2024-12-31");
        assertThat(karabakh.districts().keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "kelbajar",
                        "lachin",
                        "kubatly",
                        "jabrayil",
                        "zangilan",
                        "agdam",
                        "fuzuli",
                        "askeran",
                        "hadrut",
                        "mardakert",
                        "martuni",
                        "shusha",
                        "stepanakert",
                        "shahumyan");
    }

    @Test
    void tilesTheGround() {
        assertThat(isCoverage(karabakh.districts().values().stream()
                        .map(District::geometry)
                        .toList()))
                .isTrue();
        assertThat(isCoverage(karabakh.cells().stream().map(Cell::geometry).toList()))
                .isTrue();
    }

    @Test
    void hasOneConsensusSpanForEachCellOnEachDay() {
        var consensus = karabakh.spans().stream()
                .filter(span -> span.account().equals(Account.CONSENSUS))
                .toList();
        for (var day : daysAround(consensus)) {
            for (var cell : karabakh.cells()) {
                assertThat(consensus)
                        .filteredOn(span ->
                                span.cells().contains(cell) && span.validity().contains(day))
                        .as("%s on %s", cell.id(), day)
                        .hasSize(1);
            }
        }
    }

    @Test
    void citesASourceForEachSpanAndEachStatedArea() {
        assertThat(karabakh.spans())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.citations())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(karabakh.citations()).containsKey(id)));
        assertThat(karabakh.statedAreas())
                .isNotEmpty()
                .allSatisfy(area -> assertThat(karabakh.citations()).containsKey(area.citation()));
        assertThat(karabakh.citations().values()).extracting(Citation::locator).doesNotContain("");
    }

    @Test
    void namesEachDistrictInEachLanguage() {
        assertThat(karabakh.districts().values())
                .allSatisfy(district -> assertThat(district.names().byLanguage())
                        .containsOnlyKeys(karabakh.description().languages().toArray(String[]::new)));
    }

    /** Where no zone is named the whole district is meant; a zone behind a minus sign is left out. */
    @ParameterizedTest
    @CsvSource({
        "1992-05-17, lachin,,                      azerbaijan",
        "1992-05-18, lachin,,                      armenian-forces",
        "1993-07-22, agdam,,                       azerbaijan",
        "1993-07-23, agdam, line-of-contact-1994,  armenian-forces",
        "1993-07-23, agdam, -line-of-contact-1994, azerbaijan",
        "1995-06-01, kelbajar,,                    armenian-forces",
        "1995-06-01, lachin,,                      armenian-forces",
        "1995-06-01, kubatly,,                     armenian-forces",
        "1995-06-01, zangilan,,                    armenian-forces",
        "2020-10-03, jabrayil, advance-2020-jabrayil, armenian-forces",
        "2020-10-04, jabrayil, advance-2020-jabrayil, azerbaijan",
        "2020-11-19, agdam, line-of-contact-1994,  armenian-forces",
        "2020-11-20, agdam,,                       azerbaijan",
        "2020-11-24, kelbajar,,                    armenian-forces",
        "2020-11-25, kelbajar,,                    azerbaijan",
        "2020-11-30, lachin, -lachin-corridor-2020, armenian-forces",
        "2020-12-01, lachin, -lachin-corridor-2020, azerbaijan",
        "2020-12-01, lachin, lachin-corridor-2020, russian-peacekeepers",
        "2023-09-19, askeran, zone-2020;-farukh-2022, armenian-forces",
        "2023-09-21, askeran,,                     azerbaijan",
    })
    void tellsWhoHeldWhatOnKnownDays(LocalDate day, String district, @Nullable String zones, String party) {
        var histories = karabakh.histories(Account.CONSENSUS);

        assertThat(karabakh.cells())
                .filteredOn(cell -> cell.district().value().equals(district) && lies(cell, zones))
                .isNotEmpty()
                .flatExtracting(cell -> histories.get(cell.id()).on(day))
                .extracting(span -> span.party().value())
                .containsOnly(party);
    }

    /** The changes of control that are best supported, by the first day that is drawn; zones as above. */
    @ParameterizedTest
    @CsvSource({
        "1992-02-26, askeran, khojaly",
        "1992-05-09, shusha,",
        "1992-05-18, lachin,",
        "1992-06-13, shahumyan,",
        "1993-04-03, kelbajar,",
        "1993-06-27, mardakert, mardakert-1992",
        "1993-07-23, agdam, line-of-contact-1994",
        "1993-08-23, jabrayil, advance-2020-jabrayil",
        "1993-08-23, fuzuli, advance-2020-fuzuli",
        "1993-08-31, kubatly,",
        "1993-10-24, fuzuli, horadiz-1993",
        "1994-01-06, fuzuli, horadiz-1993",
        "1993-10-29, zangilan,",
        "1994-05-12, mardakert, -line-of-contact-1994",
        "1994-05-12, martuni, -line-of-contact-1994",
        "2016-04-02, jabrayil, lala-tepe-2016",
        "2020-10-03, mardakert, advance-2020-madagiz",
        "2020-10-03, mardakert, advance-2020-talish",
        "2020-10-04, jabrayil, advance-2020-jabrayil",
        "2020-10-17, fuzuli, advance-2020-fuzuli",
        "2020-10-20, zangilan, advance-2020-zangilan",
        "2020-10-22, zangilan, advance-2020-aghband",
        "2020-10-25, kubatly,",
        "2020-11-08, shusha, advance-2020-shusha",
        "2020-11-10, stepanakert,",
        "2020-11-20, agdam, line-of-contact-1994",
        "2020-11-25, kelbajar,",
        "2020-12-01, lachin, -lachin-corridor-2020",
        "2022-03-24, askeran, farukh-2022",
        "2022-08-26, lachin, lachin-corridor-2020",
        "2023-09-20, askeran, zone-2020;-farukh-2022",
    })
    void everyBestSupportedChangeCitesTwoSources(LocalDate day, String district, @Nullable String zones) {
        assertThat(karabakh.spans())
                .filteredOn(span -> span.account().equals(Account.CONSENSUS)
                        && span.district().value().equals(district)
                        && span.validity().start().equals(day)
                        && span.cells().stream().anyMatch(cell -> lies(cell, zones)))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(sourcesOf(span)).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void tellsEachEventOfTheChronology() {
        assertThat(karabakh.events())
                .extracting(Event::id)
                .containsAll(IntStream.rangeClosed(1, 83)
                        .mapToObj("e%03d"::formatted)
                        .toList());
    }

    @Test
    void describesTheColumnsThatItsTablesHave() throws IOException {
        var resources =
                new JsonMapper().readTree(DIRECTORY.resolve("datapackage.json")).path("resources");

        assertThat(resources.values()).isNotEmpty().allSatisfy(resource -> {
            var file = DIRECTORY.resolve(resource.path("path").asString());
            assertThat(file).exists();
            if (file.toString().endsWith(".csv")) {
                assertThat(resource.path("schema").path("fields").values())
                        .extracting(field -> field.path("name").asString())
                        .containsExactly(Files.readAllLines(file).get(0).split(","));
            }
        });
    }

    @Test
    void keepsTheDoubtAboutTheTownOfJabrayil() {
        var doubt = new UncertainDay(LocalDate.of(2020, 10, 4), LocalDate.of(2020, 10, 4), LocalDate.of(2020, 10, 7));

        assertThat(karabakh.spans())
                .filteredOn(span -> span.id().startsWith("jabrayil-2020-10-04-in-advance-2020-jabrayil"))
                .filteredOn(span -> span.account().equals(Account.CONSENSUS))
                .extracting(ControlSpan::start)
                .containsOnly(doubt);
    }

    /** The different sources of a span, without the source document. */
    private static Set<SourceId> sourcesOf(ControlSpan span) {
        return span.citations().stream()
                .map(id -> karabakh.citations().get(id).source())
                .filter(source -> !source.value().equals("source-document"))
                .collect(Collectors.toSet());
    }

    private static boolean isCoverage(List<Geometry> geometries) {
        return CoverageValidator.isValid(geometries.toArray(Geometry[]::new));
    }

    /** Each day on which something begins or ends, the days beside it, and the first and the last day. */
    private static Set<LocalDate> daysAround(Collection<ControlSpan> spans) {
        var days = new TreeSet<>(Set.of(karabakh.days().start(), karabakh.lastDay()));
        for (var span : spans) {
            var start = span.validity().start();
            days.addAll(List.of(start.minusDays(1), start, start.plusDays(1)));
            if (!span.validity().isOngoing()) {
                days.addAll(List.of(span.validity().lastDay(), span.validity().end()));
            }
        }
        days.removeIf(day -> !karabakh.days().contains(day));
        return days;
    }

    private static boolean lies(Cell cell, @Nullable String zones) {
        return zones == null
                || Arrays.stream(zones.split(";"))
                        .allMatch(zone -> zone.startsWith("-")
                                ? !cell.zones().contains(new ZoneId(zone.substring(1)))
                                : cell.zones().contains(new ZoneId(zone)));
    }
}
