package org.controlatlas.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random questions to a made-up atlas, the same in every run. A box is about a hundred cells, however many there are. */
final class Questions {

    static final double BOX_DEGREES = 1;
    static final int MANY = 10_000;

    private final MadeUpAtlas atlas;
    private final Random random = new Random(1);

    Questions(MadeUpAtlas atlas) {
        this.atlas = atlas;
    }

    List<String> slices() {
        return many(() -> "/collections/control/items?limit=1000&datetime=" + day() + "&bbox=" + box());
    }

    /** The same days and boxes, as MapServer is asked for them. */
    List<String> slicesOfMapServer() {
        return many(() -> MapServer.question(day(), box()));
    }

    List<String> areas() {
        return many(() -> "/areas?datetime=" + day());
    }

    List<String> changes() {
        return many(() -> {
            var days = Stream.of(day(), day()).sorted().toList();
            return "/changes?from=" + days.get(0) + "&to=" + days.get(1);
        });
    }

    LocalDate day() {
        var days = ChronoUnit.DAYS.between(MadeUpAtlas.FIRST, atlas.last());
        return MadeUpAtlas.FIRST.plusDays(random.nextInt((int) days));
    }

    /** West, south, east and north. */
    Box box() {
        var room = Math.max(0, MadeUpGround.width(atlas.cells()) - BOX_DEGREES);
        var west = room * random.nextDouble();
        var south = MadeUpGround.south() + room * random.nextDouble();
        return new Box(west, south, west + BOX_DEGREES, south + BOX_DEGREES);
    }

    private static List<String> many(Supplier<String> question) {
        return Stream.generate(question).limit(MANY).toList();
    }

    /** In degrees of WGS 84. */
    record Box(double west, double south, double east, double north) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", west, south, east, north);
        }
    }
}
