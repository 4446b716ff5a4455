package org.controlatlas.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.area.AuthoredBorders.AuthoredBorder;

/**
 * The square kilometres of one day while they are being added up, by key. What was counted can be taken back.
 *
 * <p>Whole square centimetres are added, so that sums do not depend on the order, nor on what was counted and taken back.
 */
final class Tally {

    private static final double SQUARE_CENTIMETRES = 1e10;

    private final AreaQuery query;
    private final Map<List<String>, Sums> sums = new HashMap<>();
    private long all;
    private long shared;

    private static final class Sums {
        private final List<String> key;
        private int counts;
        private long best;
        private long low;
        private long high;
        private long shared;

        Sums(List<String> key) {
            this.key = key;
        }
    }

    Tally(AreaQuery query) {
        this.query = query;
    }

    /** Counts ground that is claimed like this; takes it back if {@code times} is -1. */
    void count(double squareKilometres, Claims claims, int times) {
        var ground = claims.drawn().isEmpty() ? 0 : times * whole(squareKilometres);
        var isShared = claims.drawn().size() > 1;
        all += ground;
        shared += isShared ? ground : 0;
        for (var key : claims.drawn()) {
            key.ifPresent(it -> {
                var its = of(it);
                its.best += ground;
                its.low += claims.isSure() ? ground : 0;
                its.shared += isShared ? ground : 0;
            });
        }
        for (var key : claims.possible()) {
            key.ifPresent(it -> {
                var its = of(it);
                its.high += ground;
                its.counts += times;
            });
        }
    }

    /** Counts the ground that may lie on the other side of a border for whom it would change something. */
    void countDoubt(AuthoredBorder border, Claims one, Claims other, int times) {
        countDoubt(one, other, times * whole(border.fromOne()), times * whole(border.fromOther()));
        countDoubt(other, one, times * whole(border.fromOther()), times * whole(border.fromOne()));
    }

    private void countDoubt(Claims here, Claims there, long mayLose, long mayGain) {
        for (var key : here.drawn()) {
            if (!there.drawn().contains(key)) {
                key.ifPresent(it -> {
                    of(it).low -= mayLose;
                    of(it).high += mayGain;
                });
            }
        }
    }

    AreaTable table(LocalDate day) {
        return new AreaTable(
                day,
                query.group(),
                sums.values().stream()
                        .filter(it -> it.counts > 0)
                        .sorted(Comparator.comparing(it -> String.join("\n", it.key)))
                        .map(this::total)
                        .toList(),
                squareKilometres(all),
                squareKilometres(shared));
    }

    private AreaTotal total(Sums it) {
        return new AreaTotal(
                it.key,
                squareKilometres(it.best),
                squareKilometres(Math.min(it.best, Math.max(0, it.low))),
                squareKilometres(Math.max(it.best, Math.min(all, it.high))),
                all == 0 ? 0 : (double) it.best / all,
                squareKilometres(it.shared));
    }

    private Sums of(List<String> key) {
        return sums.computeIfAbsent(key, Sums::new);
    }

    private static long whole(double squareKilometres) {
        return Math.round(squareKilometres * SQUARE_CENTIMETRES);
    }

    private static double squareKilometres(long squareCentimetres) {
        return squareCentimetres / SQUARE_CENTIMETRES;
    }
}
