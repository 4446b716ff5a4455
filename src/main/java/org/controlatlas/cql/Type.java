package org.controlatlas.cql;

import java.time.LocalDate;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Geometry;

/** The kinds of values that expressions have. */
enum Type {
    TEXT("a text, such as 'north'"),
    NUMBER("a number"),
    TRUTH("true or false"),
    DAY("a day, such as DATE('1993-07-23')"),
    INTERVAL("an interval, such as INTERVAL('1993-07-23','..')"),
    GEOMETRY("a geometry, such as POINT(46.9 40)"),
    LIST("a list, such as ('north','south')");

    private final String description;

    Type(String description) {
        this.description = description;
    }

    static Type of(Class<?> values) {
        if (Number.class.isAssignableFrom(values)) {
            return NUMBER;
        }
        if (values.isArray()) {
            return LIST;
        }
        if (Geometry.class.isAssignableFrom(values)) {
            return GEOMETRY;
        }
        if (values == LocalDate.class) {
            return DAY;
        }
        if (values == DateRange.class) {
            return INTERVAL;
        }
        return values == Boolean.class ? TRUTH : TEXT;
    }

    boolean isScalar() {
        return this != INTERVAL && this != GEOMETRY && this != LIST;
    }

    @Override
    public String toString() {
        return description;
    }
}
