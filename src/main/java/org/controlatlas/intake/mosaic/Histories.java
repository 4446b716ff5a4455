package org.controlatlas.intake.mosaic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.UncertainDay;

/**
 * Puts the claims to one plot into an order in which every day is told once; where they may overlap, once for each party
 * that claims it.
 *
 * @param days from the first to the last day of the data set
 * @param snapshots whether each claim is an observation that is carried forward to the next, so that equal neighbours are
 *     one telling; else each claim is a telling of its own
 * @param overlaps whether parties may claim the same ground on the same day
 * @param doubt how sure a first day is that no claim tells, because the claim before it ended
 */
public record Histories(DateRange days, boolean snapshots, boolean overlaps, Function<LocalDate, UncertainDay> doubt) {

    /** Every day of the consensus is told; any other account tells only what it says itself. */
    List<Telling> of(List<Claim> claims) {
        var tellings = new ArrayList<Telling>();
        var accounts = by(it -> it.manner().account(), claims);
        tellings.addAll(ofAccount(accounts.getOrDefault("", List.of())));
        accounts.remove("");
        accounts.values().forEach(its -> tellings.addAll(recorded(ofAccount(its))));
        return tellings;
    }

    private List<Telling> ofAccount(List<Claim> claims) {
        if (!overlaps) {
            return inOrder(claims);
        }
        var tellings = new ArrayList<Telling>();
        by(Claim::party, claims).values().forEach(its -> tellings.addAll(recorded(inOrder(its))));
        inOrder(claims).stream().filter(it -> !it.isRecorded()).forEach(tellings::add);
        return tellings;
    }

    private static List<Telling> recorded(List<Telling> tellings) {
        return tellings.stream().filter(Telling::isRecorded).toList();
    }

    private static Map<String, List<Claim>> by(Function<Claim, String> word, List<Claim> claims) {
        return claims.stream().collect(Collectors.groupingBy(word, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Telling> inOrder(List<Claim> claims) {
        var tellings = new ArrayList<Telling>();
        var bounds = List.copyOf(bounds(claims));
        var holding = new HoldingClaims(claims);
        for (var i = 0; i + 1 < bounds.size(); i++) {
            var from = bounds.get(i);
            add(tellings, telling(holding.on(from), from, bounds.get(i + 1).minusDays(1)));
        }
        return tellings.stream().map(this::open).toList();
    }

    /** Pairs of claims that cannot both be right. */
    static List<Overlap> overlaps(List<Claim> claims) {
        var overlaps = new ArrayList<Overlap>();
        var byStart = claims.stream()
                .sorted(Comparator.comparing(it -> it.start().best()))
                .toList();
        for (var i = 0; i < byStart.size(); i++) {
            var first = byStart.get(i);
            byStart.subList(i + 1, byStart.size()).stream()
                    .takeWhile(it -> !it.start().best().isAfter(first.last()))
                    .filter(it -> !it.party().equals(first.party())
                            && it.manner().account().equals(first.manner().account()))
                    .forEach(it -> overlaps.add(new Overlap(first, it)));
        }
        return overlaps;
    }

    /** The days on which something may change, and the end of the data set. */
    private TreeSet<LocalDate> bounds(List<Claim> claims) {
        var bounds = new TreeSet<LocalDate>();
        bounds.add(days.start());
        bounds.add(days.end());
        for (var claim : claims) {
            addWithin(bounds, claim.start().best());
            if (!claim.last().equals(LocalDate.MAX)) {
                addWithin(bounds, claim.last().plusDays(1));
            }
        }
        return bounds;
    }

    private void addWithin(TreeSet<LocalDate> bounds, LocalDate day) {
        if (days.contains(day)) {
            bounds.add(day);
        }
    }

    private Telling telling(List<Claim> holding, LocalDate from, LocalDate to) {
        if (holding.isEmpty()) {
            return new Telling("", Manner.UNRECORDED, startOf(from), to, "", List.of());
        }
        var first = holding.get(0);
        var parties = holding.stream().map(Claim::party).collect(Collectors.toCollection(LinkedHashSet::new));
        var start = first.start().best().equals(from) ? first.start() : startOf(from);
        var references = holding.stream()
                .flatMap(it -> it.references().stream())
                .distinct()
                .toList();
        var manner = parties.size() > 1 ? first.manner().contested() : first.manner();
        return new Telling(first.party(), manner, start, to, note(first, parties, from), references);
    }

    private String note(Claim first, LinkedHashSet<String> parties, LocalDate from) {
        var others = parties.stream().skip(1).collect(Collectors.joining(", "));
        var contested = others.isEmpty() ? "" : "claimed by " + others + " too; ";
        return contested + (snapshots ? LastAttested.note(from) : first.note());
    }

    private UncertainDay startOf(LocalDate day) {
        return day.equals(days.start()) ? UncertainDay.certain(day) : doubt.apply(day);
    }

    private void add(List<Telling> tellings, Telling next) {
        var last = tellings.isEmpty() ? null : tellings.get(tellings.size() - 1);
        if (last != null && isSame(last, next)) {
            tellings.set(tellings.size() - 1, joined(last, next));
        } else {
            tellings.add(next);
        }
    }

    private boolean isSame(Telling a, Telling b) {
        return a.party().equals(b.party())
                && a.manner().equals(b.manner())
                && (snapshots
                        || !a.isRecorded()
                        || a.references().equals(b.references()) && a.note().equals(b.note()));
    }

    private static Telling joined(Telling a, Telling b) {
        var references =
                a.references().isEmpty() ? b.references() : a.references().subList(0, 1);
        var both = b.references().isEmpty() || references.equals(b.references())
                ? references
                : List.of(references.get(0), b.references().get(0));
        return new Telling(a.party(), a.manner(), a.start(), b.last(), b.note(), both);
    }

    /** What is told up to the last day of the data set goes on, and carried days are named now that they are known. */
    private Telling open(Telling telling) {
        var note = snapshots && telling.isRecorded()
                ? LastAttested.completed(telling.note(), telling.last())
                : telling.note();
        var last = telling.last().equals(days.lastDay()) ? LocalDate.MAX : telling.last();
        return new Telling(telling.party(), telling.manner(), telling.start(), last, note, telling.references());
    }
}
