package org.controlatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.store.postgis.Cluster;
import org.controlatlas.store.postgis.Database;
import org.springframework.util.FileSystemUtils;

/** Measures one atlas: inside, over HTTP from the directory and from a database, and on its way into both. */
final class Growth {

    static final List<String> STORES = List.of("directory", "PostGIS");
    private static final List<String> HEAP = List.of("-Xmx6g");
    private static final int CONNECTIONS = 4;
    private static final int LETTERS_OF_FAILURE = 200;

    private final Bench bench;
    private final MadeUpAtlas atlas;
    private final Path directory;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    /** @param title the family's */
    record Measured(String title, MadeUpAtlas atlas, Map<String, Double> figures, List<String> failures) {

        double figure(String name) {
            return figures.getOrDefault(name, Double.NaN);
        }
    }

    private Growth(Bench bench, MadeUpAtlas atlas) throws IOException {
        this.bench = bench;
        this.atlas = atlas;
        this.directory = bench.directory("atlases").resolve(atlas.cells() + "x" + atlas.spansPerCell());
    }

    static Measured measure(Bench bench, Family family, MadeUpAtlas atlas) throws IOException {
        var growth = new Growth(bench, atlas);
        growth.step("write", () -> growth.timed("write", () -> atlas.write(growth.directory)));
        growth.step("inside", () -> growth.figures.putAll(inside(growth.directory)));
        growth.step("directory", () -> growth.serve("directory", "--atlas.dataset=" + growth.directory));
        growth.step("PostGIS", growth::throughDatabase);
        growth.step("import", growth::importRecords);
        FileSystemUtils.deleteRecursively(growth.directory);
        return new Measured(family.title, atlas, growth.figures, growth.failures);
    }

    /** Loads a data set into a JVM of its own and returns what JMH finds there. */
    static Map<String, Double> inside(Path dataset) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(Command.java("java")));
        words.addAll(HEAP);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Inside.class.getName(), dataset.toString()));
        Map<String, Double> figures = new LinkedHashMap<>();
        Command.run(words)
                .lines()
                .filter(it -> it.startsWith(Inside.FIGURE))
                .map(it -> it.split(" "))
                .forEach(it -> {
                    figures.put("inside " + it[1], Double.valueOf(it[2]));
                    figures.put("inside " + it[1] + " least", Double.valueOf(it[3]));
                    figures.put("inside " + it[1] + " most", Double.valueOf(it[4]));
                });
        return figures;
    }

    private void throughDatabase() throws Exception {
        try (var cluster = new Cluster()) {
            var database = cluster.database();
            var user = database.user().orElseThrow();
            timed(
                    "load PostGIS",
                    () -> cli("load", directory.toString(), "--database=" + database.url(), "--user=" + user));
            var sql = new Sql(database, atlas);
            sql.vacuum();
            var times = sql.slices(CONNECTIONS, bench.seconds());
            figures.put("SQL slice p50", times[times.length / 2]);
            figures.put("SQL slice p95", times[times.length * 95 / 100]);
            step("MapServer", () -> askMapServer(database));
            serve(
                    "PostGIS",
                    "--atlas.database=" + database.url(),
                    "--atlas.database-user=" + user,
                    "--atlas.database-held=0");
        }
    }

    private void askMapServer(Database database) throws IOException, InterruptedException {
        try (var mapServer = new MapServer(bench, database);
                var nginx = new Nginx(bench, mapServer.location())) {
            var questions = new Questions(atlas).slicesOfMapServer();
            MapServer.check(Server.send(nginx.address() + questions.get(0)));
            ask("slice", "MapServer", nginx.address(), questions);
        }
    }

    private void serve(String store, String... settings) throws IOException, InterruptedException {
        try (var server = new Server(bench, HEAP, List.of(settings))) {
            figures.put("start " + store, server.secondsToFirstAnswer());
            figures.put("heap " + store, server.heapInUse() / 1048576.0);
            var questions = new Questions(atlas);
            ask("slice", store, server.address(), questions.slices());
            ask("areas", store, server.address(), questions.areas());
            ask("changes", store, server.address(), questions.changes());
            figures.put("peak " + store, server.peakMemory() / 1048576.0);
        }
    }

    private void ask(String question, String store, String address, List<String> paths)
            throws IOException, InterruptedException {
        var rate = new Wrk(CONNECTIONS, bench.seconds()).askUntilWarm(address, paths);
        figures.put(store + " " + question + " p50", rate.p50Ms());
        figures.put(store + " " + question + " p95", rate.p95Ms());
        figures.put(store + " " + question + " rate", rate.requestsPerSecond());
    }

    private void importRecords() throws Exception {
        var out = directory.resolveSibling(directory.getFileName() + "-imported");
        var records = bench.directory("atlases").resolve("records.csv");
        var polygons = directory.resolve("districts.geojson");
        atlas.writeRecords(records);
        timed(
                "import",
                () -> cli(
                        "import",
                        "records",
                        records.toString(),
                        polygons.toString(),
                        "--end-included",
                        "--out",
                        out.toString()));
        FileSystemUtils.deleteRecursively(out);
    }

    private void cli(String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(Command.java("java")));
        words.addAll(HEAP);
        words.addAll(List.of("-jar", bench.jar().toString()));
        words.addAll(List.of(arguments));
        Command.run(words);
    }

    private void timed(String name, Step step) throws Exception {
        var start = System.nanoTime();
        step.run();
        figures.put(name, (System.nanoTime() - start) / 1e9);
    }

    /** A step that fails leaves its figures out and says why; the others go on. */
    private void step(String name, Step step) {
        System.out.println("  " + directory.getFileName() + " " + name);
        try {
            step.run();
        } catch (Exception e) {
            failures.add("%,d spans in %,d cells, %s: %s".formatted(atlas.spans(), atlas.cells(), name, brief(e)));
            System.out.println(failures.get(failures.size() - 1));
        }
    }

    private static String brief(Exception e) {
        var message = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
        return message.length() <= LETTERS_OF_FAILURE
                ? message
                : "… " + message.substring(message.length() - LETTERS_OF_FAILURE);
    }

    @FunctionalInterface
    private interface Step {

        void run() throws Exception;
    }
}
