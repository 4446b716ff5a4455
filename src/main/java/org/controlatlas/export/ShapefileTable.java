package org.controlatlas.export;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.controlatlas.atlas.Feature;
import org.controlatlas.territory.DateRange;
import org.h2gis.functions.io.dbf.internal.DbaseFileException;
import org.h2gis.functions.io.dbf.internal.DbaseFileHeader;
import org.jspecify.annotations.Nullable;

/** The columns of a collection as a dBASE table can hold them. */
final class ShapefileTable {

    /** What a reader must know who has only this file. */
    static final String LIMITS = """
            Shapefiles hold names of ten characters and texts of 254 bytes. Names are shortened as told below; longer
            texts are cut and end in "...". The other formats hold them whole. A column with days before 1583 or after
            9999 holds its days as text.
            """;

    /** Older days are told by the calendar of then in dBASE, and there are none before the year 1. */
    private static final DateRange KNOWN = DateRange.of(LocalDate.of(1583, 1, 1), LocalDate.of(10_000, 1, 1));

    private static final int MOST_BYTES = 254;
    private static final String CUT = "...";
    private static final int NUMBER_WIDTH = 18;
    private static final int DECIMALS = 6;
    private static final int DAY_WIDTH = 8;

    private final List<Column> columns;
    private final List<Feature> features;
    private final Map<String, String> names;
    private final Set<Column> days;

    ShapefileTable(List<Column> columns, List<Feature> features) {
        this.columns = columns;
        this.features = features;
        this.names = ShortNames.of(columns.stream().map(Column::name).toList());
        this.days = columns.stream().filter(this::holdsKnownDays).collect(Collectors.toSet());
    }

    private boolean holdsKnownDays(Column column) {
        return column.type() == Column.Type.DAY
                && features.stream()
                        .map(it -> (LocalDate) column.of(it))
                        .allMatch(it -> it == null || KNOWN.contains(it));
    }

    DbaseFileHeader header() throws DbaseFileException {
        var header = new DbaseFileHeader();
        header.setEncoding(StandardCharsets.UTF_8.name());
        for (var column : columns) {
            var name = names.get(column.name());
            switch (column.type()) {
                case TEXT -> header.addColumn(name, 'C', width(column), 0);
                case NUMBER -> header.addColumn(name, 'N', NUMBER_WIDTH, DECIMALS);
                case DAY -> {
                    var isKnown = days.contains(column);
                    header.addColumn(name, isKnown ? 'D' : 'C', isKnown ? DAY_WIDTH : width(column), 0);
                }
            }
        }
        header.setNumRecords(features.size());
        return header;
    }

    @Nullable
    Object[] record(Feature feature) {
        return columns.stream().map(it -> cell(it, it.of(feature))).toArray();
    }

    /** What each short name stands for. */
    String glossary() {
        return columns.stream()
                .map(it -> "  %-10s  %s: %s%n".formatted(names.get(it.name()), it.name(), it.description()))
                .collect(Collectors.joining());
    }

    private int width(Column column) {
        return features.stream()
                .map(column::of)
                .filter(Objects::nonNull)
                .mapToInt(it -> Math.min(bytes(it.toString()), MOST_BYTES))
                .reduce(1, Math::max);
    }

    private @Nullable Object cell(Column column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            return days.contains(column) ? Date.valueOf(day) : day.toString();
        }
        return value instanceof String text ? cut(text) : value;
    }

    /** As much of the text as fits, never half a character. */
    static String cut(String text) {
        if (bytes(text) <= MOST_BYTES) {
            return text;
        }
        var end = Math.min(text.length(), MOST_BYTES - CUT.length());
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        while (bytes(text.substring(0, end)) > MOST_BYTES - CUT.length()) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + CUT;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
