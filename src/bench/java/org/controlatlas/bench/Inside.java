package org.controlatlas.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.controlatlas.area.AreaQuery;
import org.controlatlas.area.AreaTable;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.slice.Change;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The server's answers before they are written: random days and boxes, asked by JMH of an atlas in memory.
 *
 * <p>All questions are asked in one JVM, as a server is asked them, which also spares reading a large atlas for each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Inside {

    static final String FIGURE = "figure ";

    private static Atlas atlas;

    private final Random random = new Random(1);
    private final Envelope ground = ground();

    /** {@code Inside DIR}: prints a line for each figure: its name, and of all rounds the median, the least and the most. */
    public static void main(String[] args) throws Exception {
        atlas = new Atlas(DatasetLoader.load(Path.of(args[0])));
        var options = new OptionsBuilder()
                .include("\\." + Inside.class.getSimpleName() + "\\.")
                .forks(0)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(10)
                .measurementTime(TimeValue.seconds(1))
                .build();
        for (var result : new Runner(options).run()) {
            var figure = result.getPrimaryResult();
            var times = figure.getStatistics();
            print(figure.getLabel(), times.getPercentile(50), times.getMin(), times.getMax());
        }
    }

    @Benchmark
    public List<Feature> slice() {
        var day = day();
        var control = atlas.collections().get(Collection.CONTROL).orElseThrow();
        return List.copyOf(atlas.collections()
                .features(control, Optional.of(DateRange.closed(day, day)), Optional.of(box()), Account.CONSENSUS));
    }

    @Benchmark
    public AreaTable areas() {
        return atlas.areas().on(day(), AreaQuery.BY_PARTY);
    }

    @Benchmark
    public List<Change> changes() {
        return atlas.slicer().changes(day(), day(), Account.CONSENSUS);
    }

    private LocalDate day() {
        var days = atlas.dataset().days();
        return days.start().plusDays(random.nextInt((int) ChronoUnit.DAYS.between(days.start(), days.end())));
    }

    private Geometry box() {
        var west = ground.getMinX() + random.nextDouble() * Math.max(0, ground.getWidth() - Questions.BOX_DEGREES);
        var south = ground.getMinY() + random.nextDouble() * Math.max(0, ground.getHeight() - Questions.BOX_DEGREES);
        return new GeometryFactory()
                .toGeometry(new Envelope(west, west + Questions.BOX_DEGREES, south, south + Questions.BOX_DEGREES));
    }

    private static Envelope ground() {
        var ground = new Envelope();
        atlas.dataset()
                .cells()
                .forEach(it -> ground.expandToInclude(it.geometry().getEnvelopeInternal()));
        return ground;
    }

    private static void print(String name, double median, double least, double most) {
        System.out.println(FIGURE + name + " " + median + " " + least + " " + most);
    }
}
