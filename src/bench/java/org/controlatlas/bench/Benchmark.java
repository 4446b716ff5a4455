package org.controlatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code Benchmark JAR PARTS FEWEST SPANS SECONDS}: measures the parts named (or {@code all}), writes each into the report. */
final class Benchmark {

    /** In the order of the report. */
    private static final List<Part> PARTS = List.of(new FlagshipPart(), new GrowthPart(), new PagePart());

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        var bench = new Bench(
                Path.of(args[0]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        var wanted = Set.of(args[1].split(","));
        var known = PARTS.stream().map(Part::name).collect(Collectors.toSet());
        if (!wanted.contains("all") && !known.containsAll(wanted)) {
            throw new IllegalArgumentException("the parts are all, " + String.join(", ", known) + "; not " + args[1]);
        }
        for (var part : PARTS) {
            if (wanted.contains("all") || wanted.contains(part.name())) {
                run(part, bench);
            }
        }
    }

    private static void run(Part part, Bench bench) throws Exception {
        System.out.println("Measuring " + part.name());
        var circumstances = Circumstances.now();
        var section = part.measure(bench, it -> write(part, circumstances, it));
        write(part, circumstances, section);
        System.out.println(section);
    }

    private static void write(Part part, Circumstances circumstances, String section) {
        try {
            Report.write(part.name(), circumstances.sentence() + "\n\n" + section);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
