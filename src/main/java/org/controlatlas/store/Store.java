package org.controlatlas.store;

import org.controlatlas.atlas.Atlas;

/** Holds the data set that the server answers from. */
public interface Store {

    /** Returns the version that is served now; ask once per request, so that one answer never mixes two. */
    Atlas current();

    /**
     * Returns the version that a question that takes an effort is best answered from: the one that is served now, unless it
     * is known at little cost that it cannot answer any more.
     */
    default Atlas fresh() {
        return current();
    }
}
