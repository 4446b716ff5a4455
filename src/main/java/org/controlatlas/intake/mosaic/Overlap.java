package org.controlatlas.intake.mosaic;

import java.time.LocalDate;

/** Two claims to the same ground on the same days by two parties. */
record Overlap(Claim first, Claim second) {

    LocalDate from() {
        return first.start().best().isAfter(second.start().best())
                ? first.start().best()
                : second.start().best();
    }

    LocalDate to() {
        return first.last().isBefore(second.last()) ? first.last() : second.last();
    }
}
