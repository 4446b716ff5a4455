package org.controlatlas.web;

import java.time.LocalDate;
import java.util.Optional;
import org.controlatlas.http.BadParameter;
import org.controlatlas.http.DayOutsideDataset;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;

/** Days of questions and answers. */
final class Days {

    private Days() {}

    /** The day; null for the one that stands for no end. */
    static @Nullable LocalDate orNull(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day;
    }

    /** The days of the parameters {@code from} and {@code to}, both included, those of the data set where one is missing. */
    static DateRange between(Optional<LocalDate> from, Optional<LocalDate> to, Dataset dataset) {
        var first = DayOutsideDataset.check("from", from.orElse(dataset.days().start()), dataset.days());
        var last = DayOutsideDataset.check("to", to.orElse(dataset.lastDay()), dataset.days());
        if (last.isBefore(first)) {
            throw new BadParameter("to", "must not be before from");
        }
        return DateRange.closed(first, last);
    }
}
