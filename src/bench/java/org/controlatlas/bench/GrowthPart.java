package org.controlatlas.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up atlases from a thousand spans on: what a question costs, and a start, as they grow. */
final class GrowthPart implements Part {

    private static final List<String> QUESTIONS = List.of("slice", "areas", "changes");
    private static final String NONE = "–";

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String measure(Bench bench, Consumer<String> soFar) throws Exception {
        var flagship = Growth.inside(Bench.FLAGSHIP);
        List<Growth.Measured> all = new ArrayList<>();
        for (var family : Family.values()) {
            for (var atlas : family.atlases(bench.fewestSpans(), bench.spans())) {
                all.add(Growth.measure(bench, family, atlas));
                soFar.accept(section(all, flagship));
            }
        }
        return section(all, flagship);
    }

    private static String section(List<Growth.Measured> all, Map<String, Double> flagship) throws IOException {
        return Stream.of(
                        "### Over HTTP\n",
                        overHttp(all),
                        charts(all),
                        "### Inside the server\n",
                        inside(all, flagship),
                        "### On the way in\n",
                        wayIn(all),
                        "### Targets\n",
                        targets(all),
                        failures(all))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String overHttp(List<Growth.Measured> all) {
        var table = new MarkdownTable(
                "p50 / p95 in ms",
                "spans",
                "cells",
                "slice, directory",
                "slice, PostGIS",
                "plain SQL",
                "MapServer",
                "areas, directory",
                "areas, PostGIS",
                "changes, directory",
                "changes, PostGIS");
        for (var it : all) {
            table.row(
                    it.title(),
                    "%,d".formatted(it.atlas().spans()),
                    "%,d".formatted(it.atlas().cells()),
                    percentiles(it, "directory slice"),
                    percentiles(it, "PostGIS slice"),
                    percentiles(it, "SQL slice"),
                    percentiles(it, "MapServer slice"),
                    percentiles(it, "directory areas"),
                    percentiles(it, "PostGIS areas"),
                    percentiles(it, "directory changes"),
                    percentiles(it, "PostGIS changes"));
        }
        return table.toString();
    }

    private static String percentiles(Growth.Measured it, String name) {
        return figure(it, name + " p50") + " / " + figure(it, name + " p95");
    }

    private static String charts(List<Growth.Measured> all) throws IOException {
        var families = all.stream().collect(Collectors.groupingBy(Growth.Measured::title));
        var images = new StringBuilder();
        for (var question : QUESTIONS) {
            var plot = new Plot(question, "One question for " + question + " over HTTP", "ms, median");
            families.forEach((family, measured) -> {
                Growth.STORES.forEach(
                        store -> plot.line(store + ", " + family, measured, store + " " + question + " p50", false));
                plot.line("plain SQL, " + family, measured, "SQL " + question + " p50", true);
                plot.line("MapServer, " + family, measured, "MapServer " + question + " p50", true);
            });
            images.append(plot.save()).append('\n');
        }
        var plot = new Plot("start", "From nothing to the first answer", "s");
        families.forEach((family, measured) -> {
            Growth.STORES.forEach(store -> plot.line(store + ", " + family, measured, "start " + store, false));
            plot.line("load into PostGIS, " + family, measured, "load PostGIS", true);
        });
        return images + plot.save();
    }

    private static String inside(List<Growth.Measured> all, Map<String, Double> flagship) {
        var table = new MarkdownTable("ms (least–most)", "spans", "cells", "slice", "areas", "changes");
        for (var it : all) {
            table.row(
                    it.title(),
                    "%,d".formatted(it.atlas().spans()),
                    "%,d".formatted(it.atlas().cells()),
                    inside(it.figures(), "slice"),
                    inside(it.figures(), "areas"),
                    inside(it.figures(), "changes"));
        }
        table.row(
                "the shipped data set",
                "",
                "",
                inside(flagship, "slice"),
                inside(flagship, "areas"),
                inside(flagship, "changes"));
        return table.toString();
    }

    private static String inside(Map<String, Double> figures, String question) {
        var name = "inside " + question;
        return figures.containsKey(name)
                ? "%s (%s–%s)"
                        .formatted(
                                Figures.of(figures.get(name)),
                                Figures.of(figures.get(name + " least")),
                                Figures.of(figures.get(name + " most")))
                : NONE;
    }

    private static String wayIn(List<Growth.Measured> all) {
        var table = new MarkdownTable(
                "",
                "spans",
                "start, directory s",
                "heap MiB",
                "peak RSS MiB",
                "load into PostGIS s",
                "start, PostGIS s",
                "heap MiB",
                "peak RSS MiB",
                "`import records` s");
        for (var it : all) {
            table.row(
                    it.title(),
                    "%,d".formatted(it.atlas().spans()),
                    figure(it, "start directory"),
                    figure(it, "heap directory"),
                    figure(it, "peak directory"),
                    figure(it, "load PostGIS"),
                    figure(it, "start PostGIS"),
                    figure(it, "heap PostGIS"),
                    figure(it, "peak PostGIS"),
                    figure(it, "import"));
        }
        return table.toString();
    }

    /** Each at its worst: of all sizes, or of the largest atlases. */
    private static String targets(List<Growth.Measured> all) {
        var longer = all.stream()
                .filter(it -> it.title().equals(Family.LONGER_HISTORY.title))
                .toList();
        var most = all.stream().mapToInt(it -> it.atlas().spans()).max().orElse(0);
        var largest = all.stream().filter(it -> it.atlas().spans() == most).toList();
        var spans = " at %,d spans".formatted(most);
        return new Targets()
                .below(
                        1,
                        "ms",
                        worst(longer, "inside areas"),
                        "areas on a day inside the server, at any history length")
                .below(50, "ms", worst(largest, "PostGIS slice p95"), "slice in a box from PostGIS, p95" + spans)
                .below(300, "s", worst(largest, "import"), "`import records`" + spans)
                .below(300, "s", worst(largest, "load PostGIS"), "load into PostGIS" + spans)
                .toString();
    }

    private static double worst(List<Growth.Measured> measured, String figure) {
        return measured.stream()
                .mapToDouble(it -> it.figure(figure))
                .reduce(Math::max)
                .orElse(Double.NaN);
    }

    private static String failures(List<Growth.Measured> all) {
        return all.stream()
                .flatMap(it -> it.failures().stream())
                .map(it -> "- Not measured: " + it + "\n")
                .collect(Collectors.joining());
    }

    private static String figure(Growth.Measured it, String name) {
        return it.figures().containsKey(name) ? Figures.of(it.figure(name)) : NONE;
    }
}
