package org.controlatlas.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.District;
import org.controlatlas.territory.RandomDataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AreaTotalsTest {

    private static final AreaQuery BY_ALL = new AreaQuery(
            List.of(Grouping.values()), Optional.empty(), Optional.empty(), Basis.MEASURED, Account.CONSENSUS);

    @ParameterizedTest
    @MethodSource("seeds")
    void onEveryDayThePartiesAddUpToTheWhole(long seed) {
        var dataset = RandomDataset.of(seed);
        var totals = totals(dataset);
        var whole = dataset.districts().values().stream()
                .mapToDouble(District::squareKilometres)
                .sum();

        days().forEach(day -> {
            for (var query : List.of(AreaQuery.BY_PARTY, BY_ALL)) {
                var table = totals.on(day, query);
                assertThat(sum(table)).isEqualTo(whole, within(1e-9 * whole));
                assertThat(table.squareKilometres()).isEqualTo(whole, within(1e-9 * whole));
                assertThat(table.totals().stream().mapToDouble(AreaTotal::share).sum())
                        .isEqualTo(1, within(1e-9));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTotalIsWhatTheSpansOfThatDayHold(long seed) {
        var dataset = RandomDataset.of(seed);
        var totals = totals(dataset);

        days().forEach(day -> {
            Map<String, Double> searched = dataset.spans().stream()
                    .filter(it -> it.account().equals(Account.CONSENSUS)
                            && it.validity().contains(day))
                    .collect(Collectors.groupingBy(
                            it -> it.party().value(),
                            TreeMap::new,
                            Collectors.summingDouble(it -> it.cells().get(0).squareKilometres())));
            var byParty = totals.on(day, AreaQuery.BY_PARTY).totals().stream()
                    .filter(it -> it.squareKilometres() > 0)
                    .collect(Collectors.toMap(it -> it.key().get(0), AreaTotal::squareKilometres));
            assertThat(byParty.keySet()).isEqualTo(searched.keySet());
            searched.forEach((party, area) -> assertThat(byParty.get(party)).isEqualTo(area, within(1e-9 * area)));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groundCountsForEachWhoClaimsItAndIsSaidToBeShared(long seed) {
        var dataset = RandomDataset.withOverlaps(seed);
        var totals = totals(dataset);

        days().forEach(day -> {
            var claimants = dataset.cells().stream()
                    .collect(Collectors.toMap(
                            it -> it,
                            cell -> dataset.spans().stream()
                                    .filter(it -> it.account().equals(Account.CONSENSUS)
                                            && it.validity().contains(day)
                                            && it.cells().contains(cell))
                                    .count()));
            var table = totals.on(day, AreaQuery.BY_PARTY);
            assertThat(sum(table)).isEqualTo(sum(claimants, it -> it), within(1e-6));
            assertThat(table.shared()).isEqualTo(sum(claimants, it -> it > 1 ? 1 : 0), within(1e-6));
            assertThat(table.totals().stream().mapToDouble(AreaTotal::shared).sum())
                    .isEqualTo(sum(claimants, it -> it > 1 ? it : 0), within(1e-6));
        });
    }

    private static double sum(Map<Cell, Long> claimants, LongUnaryOperator times) {
        return claimants.entrySet().stream()
                .mapToDouble(it -> it.getKey().squareKilometres() * times.applyAsLong(it.getValue()))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTotalLiesWithinItsRange(long seed) {
        var dataset = RandomDataset.of(seed);
        var totals = totals(dataset);

        days().forEach(day -> assertThat(totals.on(day, BY_ALL).totals()).allSatisfy(total -> {
            assertThat(total.low()).isBetween(0.0, total.squareKilometres());
            assertThat(total.high()).isGreaterThanOrEqualTo(total.squareKilometres());
        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSeriesTellsEveryDay(long seed) {
        var totals = totals(RandomDataset.of(seed));
        var series = totals.series(DateRange.closed(RandomDataset.FIRST, RandomDataset.LAST), AreaQuery.BY_PARTY);

        days().forEach(day -> {
            var told = series.stream()
                    .filter(it -> !it.day().isAfter(day))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            assertThat(told.totals())
                    .isEqualTo(totals.on(day, AreaQuery.BY_PARTY).totals());
        });
        assertThat(series).extracting(AreaTable::day).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneDistrictsTotalsAreAPartOfAll(long seed) {
        var dataset = RandomDataset.of(seed);
        var totals = totals(dataset);
        var day = RandomDataset.FIRST.plusDays(seed % 60);

        var districts = dataset.districts().keySet().stream()
                .mapToDouble(district -> sum(totals.on(
                        day,
                        new AreaQuery(
                                List.of(Grouping.PARTY),
                                Optional.empty(),
                                Optional.of(district),
                                Basis.MEASURED,
                                Account.CONSENSUS))))
                .sum();

        assertThat(districts).isEqualTo(sum(totals.on(day, AreaQuery.BY_PARTY)), within(1e-6));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static AreaTotals totals(Dataset dataset) {
        return new AreaTotals(dataset, new TimeSlicer(dataset));
    }

    private static Stream<LocalDate> days() {
        return RandomDataset.FIRST.datesUntil(RandomDataset.LAST.plusDays(1));
    }

    private static double sum(AreaTable table) {
        return table.totals().stream().mapToDouble(AreaTotal::squareKilometres).sum();
    }
}
