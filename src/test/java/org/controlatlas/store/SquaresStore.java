package org.controlatlas.store;

import java.nio.file.Path;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.dataset.DatasetLoader;

/** The three made-up squares of the loader's tests, for tests of what is served. */
public final class SquaresStore implements Store {

    private static final Atlas SQUARES = new Atlas(DatasetLoader.load(Path.of("src/test/resources/dataset/squares")));

    @Override
    public Atlas current() {
        return SQUARES;
    }
}
