package org.controlatlas.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Numbers as the report writes them: three digits that mean something, no more. */
final class Figures {

    private static final double KILO = 1000;

    private Figures() {}

    static String of(double value) {
        if (value >= KILO) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        var decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static String mebibytes(double bytes) {
        return of(bytes / (1 << 20));
    }

    static double median(double... values) {
        var sorted = DoubleStream.of(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The median with the least and the greatest of several runs. */
    static String spread(double... values) {
        var ends = DoubleStream.of(values).summaryStatistics();
        return of(median(values)) + " (" + of(ends.getMin()) + "–" + of(ends.getMax()) + ")";
    }
}
