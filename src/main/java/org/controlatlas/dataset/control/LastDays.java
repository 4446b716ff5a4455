package org.controlatlas.dataset.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.UncertainDay;

/**
 * The doubt about the last day of spans. It is written nowhere: one party's last day is as sure as the first day of the
 * party that follows it on the same ground.
 */
final class LastDays {

    private final Map<Start, ControlSpan> starts = new HashMap<>();

    LastDays(List<ControlSpan> spans) {
        for (var span : spans) {
            for (var cell : span.cells()) {
                starts.put(new Start(span.account(), cell.id(), span.validity().start()), span);
            }
        }
    }

    /** The span with the doubt about its last day. */
    ControlSpan complete(ControlSpan span) {
        return new ControlSpan(
                span.id(),
                span.district(),
                span.cells(),
                span.party(),
                span.status(),
                span.validity(),
                span.start(),
                lastDay(span),
                span.certainty(),
                span.account(),
                span.citations(),
                span.note());
    }

    private UncertainDay lastDay(ControlSpan span) {
        var best = span.validity().lastDay();
        var followers = span.cells().stream()
                .map(cell -> starts.get(
                        new Start(span.account(), cell.id(), span.validity().end())))
                .filter(Objects::nonNull)
                .filter(follower -> differs(span, follower))
                .map(follower -> follower.start().minusDays(1))
                .toList();
        var earliest = followers.stream().map(UncertainDay::earliest).min(Comparator.naturalOrder());
        var latest = followers.stream().map(UncertainDay::latest).max(Comparator.naturalOrder());
        return new UncertainDay(earliest.orElse(best), best, latest.orElse(best));
    }

    private static boolean differs(ControlSpan a, ControlSpan b) {
        return !a.party().equals(b.party()) || !a.status().equals(b.status());
    }

    private record Start(Account account, String cell, LocalDate day) {}
}
