package org.controlatlas.export;

import java.util.Optional;
import org.controlatlas.territory.DateRange;

/** Which part of a collection is wanted. */
record ExportQuery(Optional<DateRange> datetime, Optional<String> account) {

    static final ExportQuery EVERYTHING = new ExportQuery(Optional.empty(), Optional.empty());
}
