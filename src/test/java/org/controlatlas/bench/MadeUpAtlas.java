package org.controlatlas.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A data set of any size that tells of nowhere: cells that tile a square of ground, each with the same number of spans,
 * a new one about every thirty days. Some days are uncertain. The same numbers and seed make the same files.
 *
 * @param spansPerCell the length of the history; as many spans are valid on each day as there are cells
 */
public record MadeUpAtlas(int cells, int spansPerCell, long seed) {

    public static final LocalDate FIRST = LocalDate.parse("1901-01-01");

    private static final int DAYS_PER_SPAN = 30;
    private static final int SHIFTED_DAYS = 20;
    private static final int ONE_IN_TEN = 10;
    private static final List<String> PARTIES = List.of("amber", "blue", "grey", "teal");
    private static final List<String> COLOURS = List.of("#d98e04", "#3366cc", "#777777", "#1b8a7a");

    /** {@code MadeUpAtlas DIR CELLS SPANS-PER-CELL [SEED]} */
    public static void main(String[] args) throws IOException {
        var seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        new MadeUpAtlas(Integer.parseInt(args[1]), Integer.parseInt(args[2]), seed).write(Path.of(args[0]));
    }

    public int spans() {
        return cells * spansPerCell;
    }

    /** The last day of the data set. */
    public LocalDate last() {
        return FIRST.plusDays((long) DAYS_PER_SPAN * spansPerCell - 1);
    }

    /** Writes all tables and polygons into a directory, which is made. */
    public void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var table : SmallTables.of(this).entrySet()) {
            Files.writeString(directory.resolve(table.getKey()), table.getValue());
        }
        writeDistricts(directory);
        writePolygons(directory.resolve("districts.geojson"));
        writeControl(directory.resolve("control.csv"));
    }

    static List<String> parties() {
        return PARTIES;
    }

    static List<String> colours() {
        return COLOURS;
    }

    private static String id(int cell) {
        return "field-" + cell;
    }

    private void writeDistricts(Path directory) throws IOException {
        try (var districts = writer(directory.resolve("districts.csv"));
                var names = writer(directory.resolve("names.csv"))) {
            districts.print("id,kind,parent,note\n");
            names.print(SmallTables.NAMES);
            for (var cell = 0; cell < cells; cell++) {
                districts.print(id(cell) + ",field,,\n");
                names.print("district:" + id(cell) + ",en,Field " + cell + ",\n");
            }
        }
    }

    private void writePolygons(Path file) throws IOException {
        var ground = new MadeUpGround(cells, new Random(seed));
        try (var out = writer(file)) {
            out.print("{\"type\": \"FeatureCollection\", \"features\": [\n");
            for (var cell = 0; cell < cells; cell++) {
                var ring = ground.ring(cell)
                        .map(it -> "[" + it.x + "," + it.y + "]")
                        .collect(Collectors.joining(",", "[[", "]]"));
                out.print("{\"type\": \"Feature\", \"id\": \"" + id(cell) + "\", \"properties\": {\"id\": \"" + id(cell)
                        + "\", \"accuracy_km\": 0, \"method\": \"made up\"}, \"geometry\": "
                        + "{\"type\": \"Polygon\", \"coordinates\": " + ring + "}}"
                        + (cell + 1 < cells ? ",\n" : "\n"));
            }
            out.print("]}\n");
        }
    }

    private void writeControl(Path file) throws IOException {
        writeSpans(
                file,
                "district,within,outside,party,status,start,start_best,end,certainty,account,sources,note,flags",
                MadeUpSpan::controlRow);
    }

    /** Writes the history as someone else would have it, for {@code import records}: plain days, no sources. */
    public void writeRecords(Path file) throws IOException {
        writeSpans(file, "id,party,status,start,end", MadeUpSpan::recordRow);
    }

    private void writeSpans(Path file, String header, Function<MadeUpSpan, String> row) throws IOException {
        var random = new Random(seed + 1);
        try (var out = writer(file)) {
            out.print(header + "\n");
            for (var cell = 0; cell < cells; cell++) {
                for (var span : history(id(cell), random)) {
                    out.print(row.apply(span) + "\n");
                }
            }
        }
    }

    private List<MadeUpSpan> history(String cell, Random random) {
        var spans = new ArrayList<MadeUpSpan>();
        var party = random.nextInt(PARTIES.size());
        var start = FIRST;
        for (var number = 1; number <= spansPerCell; number++) {
            var next = FIRST.plusDays((long) DAYS_PER_SPAN * number + random.nextInt(SHIFTED_DAYS));
            spans.add(new MadeUpSpan(
                    cell,
                    PARTIES.get(party),
                    random.nextInt(ONE_IN_TEN) == 0,
                    start,
                    number > 1 && random.nextInt(ONE_IN_TEN) == 0,
                    number < spansPerCell ? Optional.of(next.minusDays(1)) : Optional.empty()));
            party = (party + 1 + random.nextInt(PARTIES.size() - 1)) % PARTIES.size();
            start = next;
        }
        return spans;
    }

    private static PrintWriter writer(Path file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(file));
    }
}
