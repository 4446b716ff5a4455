package org.controlatlas.store.postgis;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.controlatlas.territory.Certainty;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.UncertainDay;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import tools.jackson.databind.json.JsonMapper;

/** The row that a query stands at, read into values of the domain. */
final class Row {

    private final ResultSet result;
    private final WKBReader geometries = new WKBReader();

    Row(ResultSet result) {
        this.result = result;
    }

    boolean next() throws SQLException {
        return result.next();
    }

    String text(String column) throws SQLException {
        return result.getString(column);
    }

    <T> Optional<T> optional(String column, Function<String, T> id) throws SQLException {
        return Optional.ofNullable(result.getString(column)).map(id);
    }

    <T> List<T> list(String column, Function<String, T> id) throws SQLException {
        Array array = result.getArray(column);
        return Arrays.stream((String[]) array.getArray()).map(id).toList();
    }

    LocalText local(String column) throws SQLException {
        return new LocalText(words(column));
    }

    Map<String, String> words(String column) throws SQLException {
        Map<String, String> words = new TreeMap<>();
        JsonMapper.shared()
                .readTree(text(column))
                .properties()
                .forEach(it -> words.put(it.getKey(), it.getValue().asString()));
        return words;
    }

    int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    double number(String column) throws SQLException {
        return result.getDouble(column);
    }

    boolean truth(String column) throws SQLException {
        return result.getBoolean(column);
    }

    Geometry geometry() throws SQLException {
        try {
            return geometries.read(result.getBytes("geometry"));
        } catch (ParseException e) {
            throw new SQLException("not a geometry: row " + result.getRow(), e);
        }
    }

    LocalDate day(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    /** The three columns that begin with these words. */
    UncertainDay uncertainDay(String words) throws SQLException {
        return new UncertainDay(day(words + "_earliest"), day(words + "_best"), day(words + "_latest"));
    }

    Certainty certainty() throws SQLException {
        var word = text("certainty");
        return Certainty.of(word).orElseThrow(() -> new SQLException("not a certainty: " + word));
    }

    /** Reads the two columns that {@link Table} makes of a range. */
    DateRange range(String column) throws SQLException {
        var start = result.getObject(column + "_lower", LocalDate.class);
        var end = result.getObject(column + "_upper", LocalDate.class);
        return new DateRange(orElse(start, LocalDate.MIN), orElse(end, LocalDate.MAX));
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate unbounded) {
        return day == null ? unbounded : day;
    }
}
