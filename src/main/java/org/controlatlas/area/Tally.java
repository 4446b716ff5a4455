package org.controlatlas.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.controlatlas.territory.ControlSpan;

/** The square kilometres of one day while they are being added up, by key. */
final class Tally {

    private final AreaQuery query;
    private final Map<String, Sums> sums = new TreeMap<>();
    private double all;
    private double shared;

    private static final class Sums {
        private final List<String> key;
        private double best;
        private double low;
        private double high;
        private double shared;

        Sums(List<String> key) {
            this.key = key;
        }
    }

    Tally(AreaQuery query) {
        this.query = query;
    }

    /** What the span is counted under; empty if the query asks for another party. */
    Optional<List<String>> keyOf(ControlSpan span) {
        return query.party().filter(party -> !party.equals(span.party())).isPresent()
                ? Optional.empty()
                : Optional.of(query.group().stream().map(it -> it.of(span)).toList());
    }

    void addGround(double squareKilometres) {
        all += squareKilometres;
    }

    /** Ground that more than one total counts. */
    void addSharedGround(double squareKilometres) {
        shared += squareKilometres;
    }

    void addBest(List<String> key, double squareKilometres) {
        of(key).best += squareKilometres;
    }

    /** Negative where ground may be lost. */
    void addLow(List<String> key, double squareKilometres) {
        of(key).low += squareKilometres;
    }

    void addHigh(List<String> key, double squareKilometres) {
        of(key).high += squareKilometres;
    }

    /** Ground that another total counts too. */
    void addShared(List<String> key, double squareKilometres) {
        of(key).shared += squareKilometres;
    }

    AreaTable table(LocalDate day) {
        return new AreaTable(
                day, query.group(), sums.values().stream().map(this::total).toList(), all, shared);
    }

    private AreaTotal total(Sums it) {
        var low = Math.min(it.best, Math.max(0, it.low));
        var high = Math.max(it.best, Math.min(all, it.high));
        return new AreaTotal(it.key, it.best, low, high, all == 0 ? 0 : it.best / all, it.shared);
    }

    private Sums of(List<String> key) {
        return sums.computeIfAbsent(String.join("\n", key), it -> new Sums(key));
    }
}
