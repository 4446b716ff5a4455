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
    private static final int FEWEST_SPANS = 1000;

    final String title;

    Family(String title) {
        this.title = title;
    }

    abstract MadeUpAtlas atlas(int spans);

    /** Its atlases of a thousand spans, ten thousand and so on, to the most. */
    List<MadeUpAtlas> upTo(int mostSpans) {
        return IntStream.iterate(FEWEST_SPANS, it -> it <= mostSpans, it -> it * 10)
                .mapToObj(this::atlas)
                .toList();
    }
}
