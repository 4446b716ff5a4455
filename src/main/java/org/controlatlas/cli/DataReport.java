package org.controlatlas.cli;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.slice.Change;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Certainty;
import org.controlatlas.territory.Dataset;

/**
 * What a reviewer reads before trusting a data set: how well it is supported, what rests on one source, where the days are
 * in doubt, which areas do not agree, and how exact the lines are.
 */
record DataReport(
        String title,
        String version,
        String days,
        List<Count> counts,
        List<CertaintyCount> certainties,
        List<Year> years,
        DoubtfulSpans spans,
        ReportedAreas areas,
        List<Accuracy> accuracies) {

    record Count(String what, long number) {}

    record CertaintyCount(String certainty, long spans, long events) {}

    record Year(int year, long days, String squareKilometres) {}

    record Accuracy(String zone, String kind, String kilometres, String note) {}

    static DataReport of(Atlas atlas) {
        var dataset = atlas.dataset();
        return new DataReport(
                dataset.description().titles().in("en", dataset.description().id()),
                dataset.version(),
                dataset.days().start() + " to " + dataset.lastDay(),
                counts(dataset),
                certainties(dataset),
                years(atlas),
                DoubtfulSpans.of(dataset),
                ReportedAreas.of(atlas),
                accuracies(dataset));
    }

    String toHtml() {
        try (var template = new InputStreamReader(
                Objects.requireNonNull(DataReport.class.getResourceAsStream("/cli/report.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(template).execute(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Square kilometres for a reader, as in {@code 1,094}. */
    static String figure(double squareKilometres) {
        return String.format(Locale.ENGLISH, "%,.0f", squareKilometres);
    }

    private static List<Count> counts(Dataset dataset) {
        return List.of(
                new Count("districts", dataset.districts().size()),
                new Count("zones", dataset.zones().size()),
                new Count("cells", dataset.cells().size()),
                new Count("spans of control", dataset.spans().size()),
                new Count("events", dataset.events().size()),
                new Count("places", dataset.places().size()),
                new Count("stated areas", dataset.statedAreas().size()),
                new Count("citations", dataset.citations().size()),
                new Count("sources", dataset.sources().size()));
    }

    private static List<CertaintyCount> certainties(Dataset dataset) {
        return Arrays.stream(Certainty.values())
                .map(certainty -> new CertaintyCount(
                        certainty.word(),
                        dataset.spans().stream()
                                .filter(it -> it.certainty() == certainty)
                                .count(),
                        dataset.events().stream()
                                .filter(it -> it.certainty() == certainty)
                                .count()))
                .toList();
    }

    private static List<Year> years(Atlas atlas) {
        var years = new TreeMap<Integer, List<Double>>();
        for (var day : atlas.slicer().changeDays(Account.CONSENSUS)) {
            var passed = atlas.slicer().changes(day.minusDays(1), day, Account.CONSENSUS).stream()
                    .mapToDouble(Change::squareKilometres)
                    .sum();
            years.computeIfAbsent(day.getYear(), year -> new ArrayList<>()).add(passed);
        }
        return years.entrySet().stream()
                .map(it -> new Year(
                        it.getKey(),
                        it.getValue().stream().filter(passed -> passed > 0).count(),
                        figure(it.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())))
                .filter(it -> it.days() > 0)
                .toList();
    }

    private static List<Accuracy> accuracies(Dataset dataset) {
        return dataset.zones().values().stream()
                .map(it -> new Accuracy(
                        it.names().in("en", it.id().value()),
                        it.kind(),
                        String.format(Locale.ENGLISH, "%.1f", it.accuracyKilometres()),
                        it.note().in("en", "")))
                .toList();
    }
}
