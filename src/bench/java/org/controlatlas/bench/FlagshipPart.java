package org.controlatlas.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The shipped data set: prepared answers beside the same bytes from nginx, the start, and memory. */
final class FlagshipPart implements Part {

    private static final int HEAP_MIB = 256;
    private static final List<String> HEAP = List.of("-Xmx" + HEAP_MIB + "m");
    private static final List<String> DATASET = List.of("--atlas.dataset=" + Bench.FLAGSHIP);
    private static final List<String> QUESTIONS = List.of(
            "/collections/control/items?datetime=2020-10-25",
            "/areas?datetime=2020-10-25",
            "/?f=html",
            "/main.js",
            "/map/atlas.json",
            "/map/cells.geojson");
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 3;

    /** In bytes. */
    private record Memory(long atStart, long after, long resident, long peak) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "That server ran with `%s`. Its heap in use after a full collection: %s MiB at the start, %s MiB"
                            + " after all questions. In RAM: %s MiB, at most %s MiB.%n",
                    HEAP.get(0),
                    Figures.mebibytes(atStart),
                    Figures.mebibytes(after),
                    Figures.mebibytes(resident),
                    Figures.mebibytes(peak));
        }
    }

    @Override
    public String name() {
        return "flagship";
    }

    @Override
    public String measure(Bench bench, Consumer<String> soFar) throws Exception {
        List<Compared> answers = new ArrayList<>();
        var memory = compare(bench, answers);
        var unpacked = new UnpackedServer(bench, HEAP, DATASET);
        var packedStarts = Starts.measure(() -> new Server(bench, HEAP, DATASET));
        var unpackedStarts = Starts.measure(
                () -> new Server(bench, unpacked.jar, Command.words(HEAP, List.of(unpacked.sharedArchive)), DATASET));
        var table = Compared.table();
        answers.forEach(it -> it.addTo(table));
        return String.join(
                "\n",
                "wrk %s on %d connections, %d rounds of %d s by turns; nginx %s with `gzip_static`.%n"
                        .formatted(Wrk.version(), CONNECTIONS, ROUNDS, bench.seconds(), Nginx.version()),
                table.toString(),
                memory.toString(),
                new MarkdownTable(
                                "start, " + Starts.TIMES + " times",
                                "to the page, s (least–most)",
                                "to the last byte of the first map, s")
                        .row("`java -jar`", packedStarts.pages(), packedStarts.maps())
                        .row("unpacked, with an archive of its classes", unpackedStarts.pages(), unpackedStarts.maps())
                        .toString(),
                new Targets()
                        .reaching(50, "%", answers.get(0).percentOfNginx(), "prepared slice, of nginx's rate")
                        .below(HEAP_MIB, "MiB", memory.after() / (double) (1 << 20), "heap")
                        .below(3, "s", packedStarts.median(), "start to the first map, `java -jar`, median")
                        .below(3, "s", unpackedStarts.median(), "start to the first map, unpacked, median")
                        .toString());
    }

    private static Memory compare(Bench bench, List<Compared> answers) throws IOException, InterruptedException {
        try (var server = new Server(bench, HEAP, DATASET);
                var nginx = new Nginx(bench)) {
            var atStart = server.heapInUse();
            var wrk = new Wrk(CONNECTIONS, bench.seconds());
            for (var question : QUESTIONS) { // the compiler learns for longer than one question is asked
                wrk.ask(server.address() + question);
            }
            for (var question : QUESTIONS) {
                answers.add(compare(question, server, nginx, wrk));
            }
            return new Memory(atStart, server.heapInUse(), server.residentMemory(), server.peakMemory());
        }
    }

    private static Compared compare(String question, Server server, Nginx nginx, Wrk wrk)
            throws IOException, InterruptedException {
        var ours = server.address() + question;
        var bytes = server.get(question).body();
        var theirs = nginx.serve("file" + QUESTIONS.indexOf(question), bytes);
        if (!Arrays.equals(Server.send(theirs).body(), bytes)) {
            throw new IOException("nginx does not send the bytes of " + question);
        }
        wrk.ask(theirs);
        var compared = new Compared(question, bytes.length, new ArrayList<>(), new ArrayList<>());
        for (var round = 0; round < ROUNDS; round++) {
            compared.ours().add(wrk.ask(ours));
            compared.theirs().add(wrk.ask(theirs));
        }
        return compared;
    }
}
