package org.controlatlas.dataset.control;

import org.controlatlas.dataset.file.Row;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.DateRange;

/**
 * A row without fault and its span.
 *
 * @param span whose last day has no doubt yet
 */
record ControlRow(Row row, ControlSpan span) {

    static final String GAP_OK = "gap-ok";

    int line() {
        return row.line().number();
    }

    DateRange validity() {
        return span.validity();
    }

    /** Whether the data set means to say nothing after it. */
    boolean allowsGap() {
        return row.items("flags").contains(GAP_OK);
    }
}
