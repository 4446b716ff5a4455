package org.controlatlas.ogc.tiles;

import java.util.Optional;
import org.controlatlas.territory.DateRange;

/** What tiles show: the features of some days, of all time without them, as an account tells it. */
record TilesQuery(Optional<DateRange> datetime, Optional<String> account) {

    static final TilesQuery ALL = new TilesQuery(Optional.empty(), Optional.empty());
}
