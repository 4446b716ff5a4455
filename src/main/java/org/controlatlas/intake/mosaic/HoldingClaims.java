package org.controlatlas.intake.mosaic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which claims hold on a day, asked of days in ascending order, so that a long history is gone through once. */
final class HoldingClaims {

    private final List<Claim> claims;
    private final List<Integer> byStart;
    private final TreeMap<Integer, Claim> holding = new TreeMap<>();
    private int started;

    HoldingClaims(List<Claim> claims) {
        this.claims = claims;
        this.byStart = IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparing(it -> claims.get(it).start().best()))
                .toList();
    }

    /** In the order of all claims. */
    List<Claim> on(LocalDate day) {
        while (started < byStart.size() && !start(started).isAfter(day)) {
            var number = byStart.get(started++);
            holding.put(number, claims.get(number));
        }
        holding.values().removeIf(it -> it.last().isBefore(day));
        return List.copyOf(holding.values());
    }

    private LocalDate start(int place) {
        return claims.get(byStart.get(place)).start().best();
    }
}
