package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class FeatureFilterTest {

    private static final Map<String, Class<?>> PROPERTIES = new LinkedHashMap<>();

    static {
        PROPERTIES.put("party", String.class);
        PROPERTIES.put("km2", Double.class);
        PROPERTIES.put("valid_from", LocalDate.class);
        PROPERTIES.put("valid_to", LocalDate.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "party = 'east'; true",
                "party <> 'east'; false",
                "party IN ('west', 'east'); true",
                "party LIKE 'ea%'; true",
                "party ILIKE 'EA%'; true",
                "km2 > 12 AND km2 < 13; true",
                "km2 BETWEEN 1 AND 2; false",
                "valid_to IS NULL; true",
                "NOT (party = 'east'); false",
                "BBOX(geometry, 45, 38, 47, 40); true",
                "INTERSECTS(geometry, POLYGON((1 1, 2 1, 2 2, 1 1))); false",
                "DWITHIN(geometry, POINT(46 39.1), 1, kilometers); true",
                "IN ('a1'); true",
            })
    void readsEcql(String text, boolean expected) {
        assertThat(matches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "valid_from = 1993-07-23; true",
                "valid_from = '1993-07-23'; true",
                "valid_from > 1993-07-23; false",
                "valid_from >= 1993-07-23; true",
                "valid_from < 1993-07-24; true",
                "valid_from <= '1993-07-22'; false",
                "valid_from AFTER 1993-07-22T23:59:59Z; true",
                "valid_from AFTER 1993-07-23T00:00:00Z; false",
                "valid_from BEFORE 1993-07-23T00:00:01Z; true",
                "valid_from TEQUALS 1993-07-23T00:00:00Z; true",
                "valid_from DURING 1993-07-01T00:00:00Z/1993-08-01T00:00:00Z; true",
                "valid_to AFTER 1993-07-22T23:59:59Z; false",
            })
    void comparesDaysInEveryTimeZoneAlike(String text, boolean expected) {
        var zone = TimeZone.getDefault();
        try {
            for (var id : new String[] {"UTC", "Asia/Baku", "America/Los_Angeles"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                assertThat(matches(text)).as(id).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"party =", "party = 'a'; km2 = 1", "AFTER", "strToUpperCase(party) = 'A'", ""})
    void refusesWhatItCannotRead(String text) {
        assertThatThrownBy(() -> FeatureFilter.ofEcql(text, PROPERTIES))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank()
                .hasLineCount(1)
                .doesNotContain("expecting");
    }

    @Test
    void namesAnUnknownPropertyAndThoseThatThereAre() {
        assertThatThrownBy(() -> FeatureFilter.ofEcql("holder = 'east'", PROPERTIES))
                .hasMessage("there is no property holder; there are party, km2, valid_from, valid_to, geometry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT ", "1+"})
    void doesNotBreakUnderDeepNesting(String opening) {
        assertThatThrownBy(() -> FeatureFilter.ofEcql(opening.repeat(900), PROPERTIES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean matches(String text) {
        Map<String, Object> properties = new HashMap<>(Collections.singletonMap("valid_to", null));
        properties.put("party", "east");
        properties.put("km2", 12.5);
        properties.put("valid_from", LocalDate.parse("1993-07-23"));
        return FeatureFilter.ofEcql(text, PROPERTIES).matches("a1", properties, Optional.of(wkt("POINT (46 39)")));
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
