package org.controlatlas.cli;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.UncertainDay;

/**
 * The spans that a reviewer looks at first.
 *
 * @param singleSource those whose citations all lead to one source
 * @param uncertain those whose first day the sources spread over more than a day, the widest first
 */
record DoubtfulSpans(List<Doubt> singleSource, List<Doubt> uncertain) {

    record Doubt(
            String id,
            String district,
            String held,
            String account,
            String days,
            long spread,
            String certainty,
            String sources) {}

    static DoubtfulSpans of(Dataset dataset) {
        return new DoubtfulSpans(
                dataset.spans().stream()
                        .filter(span -> sources(dataset, span).size() == 1)
                        .map(span -> doubt(dataset, span))
                        .toList(),
                dataset.spans().stream()
                        .filter(span -> spread(span.start()) > 1)
                        .sorted(Comparator.comparing((ControlSpan span) -> spread(span.start()))
                                .reversed())
                        .map(span -> doubt(dataset, span))
                        .toList());
    }

    private static Doubt doubt(Dataset dataset, ControlSpan span) {
        return new Doubt(
                span.id(),
                dataset.district(span.district())
                        .names()
                        .in("en", span.district().value()),
                dataset.party(span.party()).names().in("en", span.party().value()) + ", " + span.status(),
                span.account().value(),
                days(span.start()),
                spread(span.start()),
                span.certainty().word(),
                String.join("; ", sources(dataset, span)));
    }

    private static String days(UncertainDay start) {
        return start.isUncertain()
                ? start.earliest() + " to " + start.latest() + ", drawn " + start.best()
                : start.best().toString();
    }

    private static long spread(UncertainDay day) {
        return ChronoUnit.DAYS.between(day.earliest(), day.latest());
    }

    private static SortedSet<String> sources(Dataset dataset, ControlSpan span) {
        var titles = new TreeSet<String>();
        span.citations()
                .forEach(it ->
                        titles.add(dataset.source(dataset.citation(it).source()).title()));
        return titles;
    }
}
