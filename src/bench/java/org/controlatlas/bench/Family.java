package org.controlatlas.bench;

import java.util.List;
import java.util.stream.IntStream;

/** The two ways in which an atlas grows. */
enum Family {
    /** As much ground on each day, known for longer. */
    LONGER_HISTORY("longer history") {
        @Override
        MadeUpAtlas atlas(int spans) {
            return new MadeUpAtlas(CONSTANT_CELLS, spans / CONSTANT_CELLS, SEED);
        }
    },
    /** More ground on each day, known for as long. */
    MORE_GROUND("more ground") {
        @Override
        MadeUpAtlas atlas(int spans) {
            return new MadeUpAtlas(spans / CONSTANT_SPANS_PER_CELL, CONSTANT_SPANS_PER_CELL, SEED);
        }
    };

    private static final int CONSTANT_CELLS = 1000;
    private static final int CONSTANT_SPANS_PER_CELL = 10;
    private static final int SEED = 1;

    final String title;

    Family(String title) {
        this.title = title;
    }

    abstract MadeUpAtlas atlas(int spans);

    /** Its atlases from the fewest spans to the most, each ten times as large as the one before. */
    List<MadeUpAtlas> atlases(int fewestSpans, int mostSpans) {
        return IntStream.iterate(fewestSpans, it -> it <= mostSpans, it -> it * 10)
                .mapToObj(this::atlas)
                .toList();
    }
}
