package org.controlatlas.store;

import org.controlatlas.atlas.Atlas;

/** Holds the data set that the server answers from. */
public interface Store {

    /** Returns the version that is served now; ask once per request, so that one answer never mixes two. */
    Atlas current();
}
