package org.controlatlas.http;

import java.time.LocalDate;
import org.controlatlas.territory.DateRange;

/** A question is about a day of which the data set says nothing; answered 404 with the days of which it does. */
public final class DayOutsideDataset extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;
    private final transient DateRange days;

    private DayOutsideDataset(String parameter, LocalDate day, DateRange days) {
        super("nothing is recorded on " + day + "; the data set runs from " + days.start() + " to " + days.lastDay());
        this.parameter = parameter;
        this.days = days;
    }

    /** Returns the day if it is one of these days. */
    public static LocalDate check(String parameter, LocalDate day, DateRange days) {
        if (!days.contains(day)) {
            throw new DayOutsideDataset(parameter, day, days);
        }
        return day;
    }

    String parameter() {
        return parameter;
    }

    DateRange days() {
        return days;
    }
}
