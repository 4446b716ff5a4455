package org.controlatlas.bench;

import java.util.List;

/**
 * One answer, sent by the server and by nginx to the same client by turns.
 *
 * @param bytes how long it is, compressed
 */
record Compared(String question, int bytes, List<Wrk.Rate> ours, List<Wrk.Rate> theirs) {

    static MarkdownTable table() {
        return new MarkdownTable(
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
    }

    void addTo(MarkdownTable table) {
        var rate = Wrk.median(ours);
        table.row(
                "`" + question + "`",
                Figures.of(bytes / 1e3),
                spread(ours),
                Figures.of(rate.bytesPerSecond() / 1e6),
                Figures.of(rate.p50Ms()),
                Figures.of(rate.p95Ms()),
                Figures.of(rate.p99Ms()),
                spread(theirs),
                Figures.of(Wrk.median(theirs).p95Ms()),
                Figures.of(percentOfNginx()) + " %");
    }

    double percentOfNginx() {
        return Wrk.median(ours).requestsPerSecond() / Wrk.median(theirs).requestsPerSecond() * 100;
    }

    private static String spread(List<Wrk.Rate> rates) {
        return Figures.spread(
                rates.stream().mapToDouble(Wrk.Rate::requestsPerSecond).toArray());
    }
}
