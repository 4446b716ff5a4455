package org.controlatlas.cql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import org.controlatlas.geo.Crs;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * What both encodings may speak of.
 *
 * @param properties with the class of their values
 * @param crs in which geometries are written
 */
record Vocabulary(Map<String, Class<?>> properties, Crs crs) {

    private static final String OPEN = "..";
    private static final int WITH_HEIGHTS = 6;

    Expression property(String name) {
        var values = properties.get(name);
        if (values == null) {
            throw new IllegalArgumentException(
                    "there is no property " + name + "; there are " + String.join(", ", properties.keySet()));
        }
        return new Expression(Type.of(values), item -> item.value(name));
    }

    static Expression text(String text) {
        return Expression.literal(Type.TEXT, text);
    }

    static Expression date(String text) {
        try {
            return Expression.literal(Type.DAY, LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day such as 1993-07-23: " + text, e);
        }
    }

    /** The data knows no hours: an instant stands for its day. */
    static Expression timestamp(String text) {
        try {
            return Expression.literal(Type.DAY, OffsetDateTime.parse(text).toLocalDate());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an instant such as 1993-07-23T12:00:00Z: " + text, e);
        }
    }

    /** A day, an instant, or two dots for none. */
    static Expression end(String text, boolean isLast) {
        if (text.equals(OPEN)) {
            return Expression.literal(Type.DAY, isLast ? LocalDate.MAX : LocalDate.MIN);
        }
        return text.contains("T") ? timestamp(text) : date(text);
    }

    Expression geometry(Geometry written) {
        var error = new IsValidOp(written).getValidationError();
        if (error != null) {
            throw new IllegalArgumentException("not a valid geometry: " + error);
        }
        return Expression.literal(Type.GEOMETRY, crs.toCrs84(written));
    }

    Expression box(double... corners) {
        if (corners.length != 4 && corners.length != WITH_HEIGHTS) {
            throw new IllegalArgumentException("a box is four numbers, such as BBOX(45.9,38.8,47.6,40.6)");
        }
        if (!Arrays.stream(corners).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a box is four finite numbers");
        }
        var upper = corners.length / 2;
        return Expression.literal(Type.GEOMETRY, crs.box(corners[0], corners[1], corners[upper], corners[upper + 1]));
    }
}
