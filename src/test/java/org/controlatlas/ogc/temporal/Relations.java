package org.controlatlas.ogc.temporal;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** CQL2's temporal functions as OWL-Time defines them, by first and last instants: the oracle of the kit. */
final class Relations {

    private static final Map<String, BiPredicate<Span, Span>> ALL = Map.ofEntries(
            Map.entry("T_AFTER", (a, b) -> starts(a, b.end()) > 0),
            Map.entry("T_BEFORE", (a, b) -> starts(b, a.end()) > 0),
            Map.entry("T_CONTAINS", (a, b) -> start(a, b) < 0 && end(a, b) > 0),
            Map.entry("T_DISJOINT", (a, b) -> !a.intersects(b)),
            Map.entry("T_DURING", (a, b) -> start(a, b) > 0 && end(a, b) < 0),
            Map.entry("T_EQUALS", (a, b) -> start(a, b) == 0 && end(a, b) == 0),
            Map.entry("T_FINISHEDBY", (a, b) -> start(a, b) < 0 && end(a, b) == 0),
            Map.entry("T_FINISHES", (a, b) -> start(a, b) > 0 && end(a, b) == 0),
            Map.entry("T_INTERSECTS", Span::intersects),
            Map.entry("T_MEETS", (a, b) -> starts(b, a.end()) == 0),
            Map.entry("T_METBY", (a, b) -> starts(a, b.end()) == 0),
            Map.entry("T_OVERLAPPEDBY", (a, b) -> start(a, b) > 0 && starts(a, b.end()) < 0 && end(a, b) > 0),
            Map.entry("T_OVERLAPS", (a, b) -> start(a, b) < 0 && starts(b, a.end()) < 0 && end(a, b) < 0),
            Map.entry("T_STARTEDBY", (a, b) -> start(a, b) == 0 && end(a, b) > 0),
            Map.entry("T_STARTS", (a, b) -> start(a, b) == 0 && end(a, b) < 0));

    private Relations() {}

    static Stream<String> names() {
        return ALL.keySet().stream().sorted();
    }

    static BiPredicate<Span, Span> named(String function) {
        return ALL.get(function);
    }

    private static int start(Span a, Span b) {
        return a.first().compareTo(b.first());
    }

    private static int end(Span a, Span b) {
        return a.last().compareTo(b.last());
    }

    /** How a start lies to an end: the same when they are the same date or timestamp. */
    private static int starts(Span span, String end) {
        var other = Span.of(end, end);
        return span.start().equals(end)
                ? 0
                : end.equals(Span.OPEN) ? -1 : span.first().compareTo(other.first());
    }
}
