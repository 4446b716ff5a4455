package org.controlatlas.store.postgis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.UncertainDay;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import tools.jackson.databind.json.JsonMapper;

/** One row in the text format of COPY: values in the order of the table's columns. */
final class CopyLine {

    private static final String NULL = "\\N";
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NORMAL)
            .appendPattern("-MM-dd G")
            .toFormatter(Locale.ENGLISH);

    private final StringBuilder line = new StringBuilder();

    CopyLine(int ordinal) {
        line.append(ordinal);
    }

    CopyLine text(String value) {
        return raw(value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r"));
    }

    /** An id, or whatever else prints as what it is. */
    CopyLine id(Object id) {
        return text(id.toString());
    }

    CopyLine id(Optional<?> id) {
        return id.map(it -> id(it)).orElseGet(() -> raw(NULL));
    }

    CopyLine ids(Collection<?> ids) {
        return text(ids.stream().map(CopyLine::quoted).collect(Collectors.joining(",", "{", "}")));
    }

    CopyLine local(LocalText text) {
        return words(text.byLanguage());
    }

    CopyLine words(Map<String, String> words) {
        return text(JsonMapper.shared().writeValueAsString(words));
    }

    CopyLine number(double number) {
        return raw(Double.toString(number));
    }

    CopyLine truth(boolean truth) {
        return raw(Boolean.toString(truth));
    }

    CopyLine geometry(Geometry wgs84) {
        return raw("SRID=4326;" + WKBWriter.toHex(new WKBWriter().write(wgs84)));
    }

    CopyLine day(LocalDate day) {
        return raw(print(day, "-infinity", "infinity"));
    }

    CopyLine day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(() -> raw(NULL));
    }

    CopyLine days(UncertainDay day) {
        return day(day.earliest()).day(day.best()).day(day.latest());
    }

    CopyLine range(DateRange range) {
        return raw(literal(range));
    }

    /** The range as PostgreSQL writes one. */
    static String literal(DateRange range) {
        return "[" + print(range.start(), "", "") + "," + print(range.end(), "", "") + ")";
    }

    @Override
    public String toString() {
        return line + "\n";
    }

    private CopyLine raw(String value) {
        line.append('\t').append(value);
        return this;
    }

    private static String print(LocalDate day, String first, String last) {
        if (day.equals(LocalDate.MIN)) {
            return first;
        }
        return day.equals(LocalDate.MAX) ? last : DAY.format(day);
    }

    private static String quoted(Object id) {
        return '"' + id.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
