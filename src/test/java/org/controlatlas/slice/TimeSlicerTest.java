package org.controlatlas.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.RandomDataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeSlicerTest {

    private static final List<Account> ACCOUNTS = List.of(Account.CONSENSUS, new Account("other"));

    @ParameterizedTest
    @MethodSource("seeds")
    void aSliceHoldsWhatASearchThroughAllSpansFinds(long seed) {
        var dataset = RandomDataset.of(seed);
        var slicer = new TimeSlicer(dataset);

        for (var account : ACCOUNTS) {
            RandomDataset.FIRST
                    .datesUntil(RandomDataset.LAST.plusDays(1))
                    .forEach(day ->
                            assertThat(holders(slicer.on(day, account))).isEqualTo(searched(dataset, day, account)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSliceDependsOnTheDayAlone(long seed) {
        var dataset = RandomDataset.of(seed);
        var asked = new TimeSlicer(dataset);
        var random = new Random(seed);

        for (var i = 0; i < 20; i++) {
            var day = day(random);
            assertThat(asked.on(day, Account.CONSENSUS)).isEqualTo(new TimeSlicer(dataset).on(day, Account.CONSENSUS));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChangesAppliedToOneSliceGiveTheOther(long seed) {
        var slicer = new TimeSlicer(RandomDataset.of(seed));
        var random = new Random(seed);
        var from = day(random);
        var to = day(random);

        var holders = holders(slicer.on(from, Account.CONSENSUS));
        for (var change : slicer.changes(from, to, Account.CONSENSUS)) {
            change.cells()
                    .forEach(cell ->
                            assertThat(holders.replace(cell.id(), change.to())).isEqualTo(change.from()));
        }

        assertThat(holders).isEqualTo(holders(slicer.on(to, Account.CONSENSUS)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSliceHoldsEveryClaimOfTheDay(long seed) {
        var dataset = RandomDataset.withOverlaps(seed);
        var slicer = new TimeSlicer(dataset);

        RandomDataset.FIRST.datesUntil(RandomDataset.LAST.plusDays(1)).forEach(day -> {
            var claims = dataset.spans().stream()
                    .filter(it -> it.account().equals(Account.CONSENSUS)
                            && it.validity().contains(day))
                    .map(ControlSpan::id);
            var slice = slicer.on(day, Account.CONSENSUS);
            assertThat(slice.holdings())
                    .extracting(it -> it.span().id())
                    .containsExactlyInAnyOrderElementsOf(claims.toList());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groundPassesFromThoseWhoLoseItToThoseWhoGainIt(long seed) {
        var dataset = RandomDataset.withOverlaps(seed);
        var slicer = new TimeSlicer(dataset);
        var random = new Random(seed);
        var from = day(random);
        var to = day(random);
        var changes = slicer.changes(from, to, Account.CONSENSUS);

        for (var cell : dataset.cells()) {
            var before = parties(slicer.around(from, Account.CONSENSUS, List.of(cell))
                    .apply(cell)
                    .on(from));
            var after = parties(slicer.around(to, Account.CONSENSUS, List.of(cell))
                    .apply(cell)
                    .on(to));
            var ofCell =
                    changes.stream().filter(it -> it.cells().contains(cell)).toList();
            assertThat(ofCell.isEmpty()).isEqualTo(before.equals(after));
            assertThat(ofCell).allSatisfy(it -> assertThat(before).contains(it.from()));
            assertThat(ofCell).allSatisfy(it -> assertThat(after).contains(it.to()));
            assertThat(ofCell).noneMatch(it -> it.from().equals(it.to()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesThereAndBackMirrorEachOther(long seed) {
        var slicer = new TimeSlicer(RandomDataset.of(seed));
        var random = new Random(seed);
        var from = day(random);
        var to = day(random);

        var mirrored = slicer.changes(to, from, Account.CONSENSUS).stream()
                .map(it -> new Change(it.district(), it.to(), it.from(), it.cells()));

        assertThat(mirrored).containsExactlyInAnyOrderElementsOf(slicer.changes(from, to, Account.CONSENSUS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDayIsAChangeDayExactlyWhenItIsNotAsTheDayBefore(long seed) {
        var dataset = RandomDataset.of(seed);
        var slicer = new TimeSlicer(dataset);

        for (var account : ACCOUNTS) {
            var days = slicer.changeDays(account);
            assertThat(days).contains(RandomDataset.FIRST);
            RandomDataset.FIRST
                    .plusDays(1)
                    .datesUntil(RandomDataset.LAST.plusDays(1))
                    .forEach(day -> assertThat(days.contains(day))
                            .isEqualTo(!described(slicer.on(day, account))
                                    .equals(described(slicer.on(day.minusDays(1), account)))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatMayHoldADayIsWhatTheUncertainDaysAllow(long seed) {
        var dataset = RandomDataset.of(seed);
        var slicer = new TimeSlicer(dataset);
        var day = day(new Random(seed));

        var histories = slicer.around(day, Account.CONSENSUS, dataset.cells());

        for (var cell : dataset.cells()) {
            var possible = histories.apply(cell).possibleOn(day);
            var allowed = dataset.spans().stream()
                    .filter(span -> span.account().equals(Account.CONSENSUS))
                    .filter(span -> span.cells().contains(cell))
                    .filter(span -> !day.isBefore(span.start().earliest()))
                    .filter(span -> !day.isAfter(span.lastDay().latest()));
            assertThat(possible).containsAll(allowed.toList());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static LocalDate day(Random random) {
        return RandomDataset.FIRST.plusDays(random.nextInt(60));
    }

    private static Set<PartyId> parties(List<ControlSpan> spans) {
        return spans.stream().map(ControlSpan::party).collect(Collectors.toSet());
    }

    private static Map<String, PartyId> holders(TimeSlice slice) {
        var holders = new TreeMap<String, PartyId>();
        slice.holdings()
                .forEach(it -> it.cells()
                        .forEach(cell -> holders.put(cell.id(), it.span().party())));
        return holders;
    }

    private static Map<String, String> described(TimeSlice slice) {
        var described = new TreeMap<String, String>();
        slice.holdings()
                .forEach(it -> it.cells()
                        .forEach(cell -> described.put(
                                cell.id(), it.span().party() + " " + it.span().status())));
        return described;
    }

    /** The slow way: every span is looked at, the account's own win. */
    private static Map<String, PartyId> searched(Dataset dataset, LocalDate day, Account account) {
        var holders = new TreeMap<String, PartyId>();
        for (var told : List.of(Account.CONSENSUS, account)) {
            for (ControlSpan span : dataset.spans()) {
                if (span.account().equals(told) && span.validity().contains(day)) {
                    span.cells().forEach(cell -> holders.put(cell.id(), span.party()));
                }
            }
        }
        return holders;
    }
}
