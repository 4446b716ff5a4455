package org.controlatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Debian's wrk, which asks again on each of its connections as soon as it is answered. It costs little beside what it
 * measures: on a machine that client and server share, a slow client would hide how they differ.
 *
 * @param seconds how long it asks
 */
record Wrk(int connections, int seconds) {

    private static final int THREADS = 2;
    private static final int MOST_ROUNDS = 20;
    private static final int LONGEST_ROUND = 60;
    private static final int NOT_WARMER_ROUNDS = 3;
    private static final double WARMER = 1.02;

    /**
     * What came back.
     *
     * @param failures answers other than 2xx and 3xx, and connections that broke
     */
    record Rate(
            double requestsPerSecond, double bytesPerSecond, double p50Ms, double p95Ms, double p99Ms, long failures) {}

    /** The run whose rate is the median. */
    static Rate median(List<Rate> rates) {
        return rates.stream()
                .sorted(Comparator.comparingDouble(Rate::requestsPerSecond))
                .skip(rates.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    static String version() throws IOException, InterruptedException {
        return Command.run(List.of("dpkg-query", "--show", "--showformat=${Version}", "wrk"));
    }

    /** Asks one question again and again. */
    Rate ask(String address) throws IOException, InterruptedException {
        return answered(run(address, ASK_ONE));
    }

    /**
     * Asks question after question, each under a host name of its own, so that no answer can be one that was kept. It does
     * so in rounds, until some in a row are hardly faster than the best before, and {@link #MOST_ROUNDS} at most; the last
     * one counts. Rounds last twice as long where none is answered in one.
     *
     * @param paths what follows the address
     */
    Rate askUntilWarm(String address, List<String> paths) throws IOException, InterruptedException {
        var rate = askAnew(address, paths);
        if (rate.requestsPerSecond() == 0 && seconds < LONGEST_ROUND) {
            return new Wrk(connections, 2 * seconds).askUntilWarm(address, paths);
        }
        var best = rate.requestsPerSecond();
        for (int rounds = 1, noFaster = 0; rounds < MOST_ROUNDS && noFaster < NOT_WARMER_ROUNDS; rounds++) {
            rate = answered(askAnew(address, paths));
            noFaster = rate.requestsPerSecond() > best * WARMER ? 0 : noFaster + 1;
            best = Math.max(best, rate.requestsPerSecond());
        }
        return rate;
    }

    private Rate askAnew(String address, List<String> paths) throws IOException, InterruptedException {
        var file = Files.createTempFile("questions-", ".txt");
        try {
            Files.write(file, paths);
            return run(address, ASK_MANY.formatted(file, System.nanoTime()));
        } finally {
            Files.delete(file);
        }
    }

    private static Rate answered(Rate rate) throws IOException {
        if (rate.requestsPerSecond() == 0) {
            throw new IOException("no question was answered in time");
        }
        return rate;
    }

    private Rate run(String address, String script) throws IOException, InterruptedException {
        var file = Files.createTempFile("wrk-", ".lua");
        try {
            Files.writeString(file, script + SAY);
            return parse(Command.run(List.of(
                    "wrk",
                    "-t" + THREADS,
                    "-c" + connections,
                    "-d" + seconds + "s",
                    "--timeout",
                    "60s",
                    "-s",
                    file.toString(),
                    address)));
        } finally {
            Files.delete(file);
        }
    }

    private static Rate parse(String said) throws IOException {
        var line = said.lines().filter(it -> it.startsWith("{")).findFirst().orElseThrow(() -> new IOException(said));
        var rate = JsonMapper.shared().readValue(line, Rate.class);
        if (rate.failures() > 0) {
            throw new IOException("some questions were not answered: " + said);
        }
        return rate;
    }

    private static final String ASK_ONE = """
        wrk.headers["Accept-Encoding"] = "gzip"
        """;

    private static final String ASK_MANY = """
        local threads = 0
        function setup(thread)
          thread:set("id", threads)
          threads = threads + 1
        end
        function init(args)
          paths = {}
          for line in io.lines("%s") do paths[#paths + 1] = line end
          asked = id * math.floor(#paths / 2)
        end
        function request()
          asked = asked + 1
          local host = "h" .. id .. "-" .. asked .. "-%d.example"
          return wrk.format("GET", paths[asked %% #paths + 1], {["Host"] = host, ["Accept-Encoding"] = "gzip"})
        end
        """;

    private static final String SAY = """
        function done(summary, latency, requests)
          local seconds = summary.duration / 1e6
          local e = summary.errors
          io.write(string.format('{"requestsPerSecond":%f,"bytesPerSecond":%f,"p50Ms":%f,"p95Ms":%f,"p99Ms":%f,'
            .. '"failures":%d}\\n', summary.requests / seconds, summary.bytes / seconds,
            latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3,
            e.connect + e.read + e.write + e.status + e.timeout))
        end
        """;
}
