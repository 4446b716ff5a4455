package org.controlatlas.web;

import java.time.LocalDate;
import java.util.Map;
import org.controlatlas.territory.Period;
import org.jspecify.annotations.Nullable;

/** A stretch of the timeline; both days belong to it. */
record PeriodBody(String id, LocalDate first, @Nullable LocalDate last, Map<String, String> titles) {

    static PeriodBody of(Period period) {
        return new PeriodBody(
                period.id(),
                period.days().start(),
                Days.orNull(period.days().lastDay()),
                period.titles().byLanguage());
    }
}
