package org.controlatlas.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The shipped data set: prepared answers beside the same bytes from nginx, the start, and memory. */
final class FlagshipPart implements Part {

    private static final List<String> HEAP = List.of("-Xmx256m");
    private static final List<String> DATASET = List.of("--atlas.dataset=" + Bench.FLAGSHIP);
    private static final List<String> QUESTIONS = List.of(
            "/collections/control/items?datetime=2020-10-25",
            "/areas?datetime=2020-10-25",
            "/changes?from=2020-09-26&to=2020-12-02",
            "/?f=html",
            "/main.js",
            "/map/atlas.json",
            "/map/cells.geojson");
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 3;
    private static final int STARTS = 5;

    @Override
    public String name() {
        return "flagship";
    }

    @Override
    public String measure(Bench bench) throws Exception {
        return "wrk %s, %d connections, %d rounds of %d s by turns; nginx %s with `gzip_static`.%n%n"
                        .formatted(Wrk.version(), CONNECTIONS, ROUNDS, bench.seconds(), Nginx.version())
                + rates(bench) + "\n" + starts(bench);
    }

    private static String rates(Bench bench) throws IOException, InterruptedException {
        var table = new MarkdownTable(
                "answer, `gzip`",
                "KB",
                "requests/s (least–most)",
                "MB/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "nginx requests/s (least–most)",
                "nginx p95 ms",
                "of nginx's rate");
        try (var server = new Server(bench, HEAP, DATASET);
                var nginx = new Nginx(bench)) {
            var fresh = server.heapInUse();
            for (var question : QUESTIONS) {
                table.row(rates(question, server, nginx, new Wrk(CONNECTIONS, bench.seconds())));
            }
            var loaded = server.heapInUse();
            return table + "\nMemory of that server, which ran with `" + HEAP.get(0) + "`: heap in use after a full"
                    + " collection " + Figures.mebibytes(fresh) + " MiB at the start and " + Figures.mebibytes(loaded)
                    + " MiB after all these questions; resident " + Figures.mebibytes(server.residentMemory())
                    + " MiB, at most " + Figures.mebibytes(server.peakMemory()) + " MiB.\n";
        }
    }

    private static Object[] rates(String question, Server server, Nginx nginx, Wrk wrk)
            throws IOException, InterruptedException {
        var ours = server.address() + question;
        var bytes = server.get(question).body();
        var theirs = nginx.serve("file" + QUESTIONS.indexOf(question), bytes);
        if (!Arrays.equals(Server.send(theirs).body(), bytes)) {
            throw new IOException("nginx does not send the bytes of " + question);
        }
        wrk.ask(ours);
        wrk.ask(theirs);
        List<Wrk.Rate> rates = new ArrayList<>();
        List<Wrk.Rate> yardstick = new ArrayList<>();
        for (var round = 0; round < ROUNDS; round++) {
            rates.add(wrk.ask(ours));
            yardstick.add(wrk.ask(theirs));
        }
        var rate = Wrk.median(rates);
        var other = Wrk.median(yardstick);
        return new Object[] {
            "`" + question + "`",
            Figures.of(bytes.length / 1e3),
            spread(rates),
            Figures.of(rate.bytesPerSecond() / 1e6),
            Figures.of(rate.p50Ms()),
            Figures.of(rate.p95Ms()),
            Figures.of(rate.p99Ms()),
            spread(yardstick),
            Figures.of(other.p95Ms()),
            Figures.of(rate.requestsPerSecond() / other.requestsPerSecond() * 100) + " %"
        };
    }

    private static String spread(List<Wrk.Rate> rates) {
        return Figures.spread(
                rates.stream().mapToDouble(Wrk.Rate::requestsPerSecond).toArray());
    }

    /** From the start of the process, with the same heap, one after another. */
    private static String starts(Bench bench) throws IOException, InterruptedException {
        var firstAnswers = new double[STARTS];
        var firstMaps = new double[STARTS];
        for (var i = 0; i < STARTS; i++) {
            try (var server = new Server(bench, HEAP, DATASET)) {
                firstAnswers[i] = server.secondsToFirstAnswer();
                server.get("/map/atlas.json");
                server.get("/map/cells.geojson");
                firstMaps[i] = server.secondsSinceStart();
            }
        }
        return new MarkdownTable("start, " + STARTS + " times", "s (least–most)")
                .row("`java -jar` to the first answer, the page", Figures.spread(firstAnswers))
                .row(
                        "to the last byte of the first map, `/map/atlas.json` and `/map/cells.geojson`",
                        Figures.spread(firstMaps))
                .toString();
    }
}
