package org.controlatlas.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** The map page in a browser: the first map, the step of the slider, and the same polygons on a plain Leaflet page. */
final class PagePart implements Part {

    private static final int POLYGONS = 5000;
    private static final int SPANS_PER_CELL = 6;
    private static final int VISITS = 7;
    private static final int LARGE_VISITS = 3;
    private static final int DAYS = 200;
    private static final int PLAIN_STEPS = 20;
    private static final String TRANSFERRED =
            "performance.getEntries().reduce((sum, it) => sum + (it.transferSize ?? 0), 0)";

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String measure(Bench bench, Consumer<String> soFar) throws Exception {
        var large = bench.directory("page-" + POLYGONS);
        new MadeUpAtlas(POLYGONS, SPANS_PER_CELL, 1).write(large);
        var visits = new MarkdownTable(
                "first map, cold cache", "visits", "median ms", "worst ms", "requests", "KB", "layout shift");
        var steps = new MarkdownTable("step of the slider", "steps", "p50 ms", "p95 ms", "worst ms");
        String version;
        try (var browser = new Chromium(bench)) {
            version = browser.version();
        }
        try (var server = new Server(bench, List.of(), List.of("--atlas.dataset=" + Bench.FLAGSHIP))) {
            visit(bench, server, "shipped data set", VISITS, visits);
            walk(bench, server, "shipped data set", steps);
        }
        try (var server = new Server(bench, List.of(), List.of("--atlas.dataset=" + large))) {
            visit(bench, server, "5,000 polygons", LARGE_VISITS, visits);
            walk(bench, server, "5,000 polygons", steps);
        }
        return "Chromium %s without a graphics card, 1440 × 900.%n%n".formatted(version) + visits + "\n" + steps;
    }

    /** Each in a browser that was never used, from the start of the navigation to the end of the first frame with control. */
    private static void visit(Bench bench, Server server, String what, int visits, MarkdownTable table)
            throws IOException {
        var times = new double[visits];
        for (var i = 0; i < visits; i++) {
            try (var browser = new Chromium(bench)) {
                browser.openMap(server.address() + "/");
                times[i] = browser.number("watched.firstMap");
                if (i == visits - 1) {
                    table.row(
                            what,
                            visits,
                            Figures.of(Figures.median(times)),
                            Figures.of(Arrays.stream(times).max().orElseThrow()),
                            Math.round(browser.number("performance.getEntriesByType('resource').length + 1")),
                            Figures.of(browser.number(TRANSFERRED) / 1e3),
                            Figures.of(browser.number("watched.shift")));
                }
            }
        }
    }

    private static void walk(Bench bench, Server server, String what, MarkdownTable table)
            throws IOException, InterruptedException {
        try (var browser = new Chromium(bench)) {
            browser.openMap(server.address() + "/");
            row(table, what + ", from change to change", browser.times("walk.js", "PageDown", DAYS));
            row(table, what + ", from day to day", browser.times("walk.js", "ArrowRight", DAYS));
            for (var way : List.of("restyle", "canvas", "rebuild")) {
                browser.open(server.address() + "/conformance?f=html");
                row(table, "plain Leaflet, " + what + ", " + way, browser.times("plain.js", way, days(server)));
            }
        }
    }

    private static List<String> days(Server server) throws IOException, InterruptedException {
        var timeline = new GZIPInputStream(
                new ByteArrayInputStream(server.get("/timeline").body()));
        var changes = JsonMapper.shared().readTree(timeline).get("changes");
        return StreamSupport.stream(changes.spliterator(), false)
                .map(it -> it.asString())
                .limit(PLAIN_STEPS)
                .toList();
    }

    private static void row(MarkdownTable table, String what, double[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        table.row(
                what,
                sorted.length,
                Figures.of(sorted[sorted.length / 2]),
                Figures.of(sorted[(int) (sorted.length * 0.95)]),
                Figures.of(sorted[sorted.length - 1]));
    }
}
