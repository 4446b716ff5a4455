package org.controlatlas.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.controlatlas.geo.Crs;
import org.controlatlas.territory.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class Cql2Test {

    private static final Map<String, Class<?>> PROPERTIES = new LinkedHashMap<>();
    private static final Map<String, Object> VALUES = new HashMap<>();

    static {
        PROPERTIES.put("party", String.class);
        PROPERTIES.put("name", String.class);
        PROPERTIES.put("note", String.class);
        PROPERTIES.put("km2", Double.class);
        PROPERTIES.put("valid_from", LocalDate.class);
        PROPERTIES.put("valid_to", LocalDate.class);
        PROPERTIES.put("time", DateRange.class);
        PROPERTIES.put("geometry", Geometry.class);
        VALUES.put("party", "east");
        VALUES.put("name", "Aşağı Straße");
        VALUES.put("km2", 12.5);
        VALUES.put("valid_from", LocalDate.parse("1993-07-23"));
        VALUES.put("time", DateRange.since(LocalDate.parse("1993-07-23")));
        VALUES.put("geometry", new GeometryFactory().createPoint(new Coordinate(46, 39)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "party = 'east'; true",
                "\"party\" = 'east'; true",
                "'east' = party; true",
                "party<>'east'; false",
                "party = 'it''s'; false",
                "party = 'it\\'s'; false",
                "km2 > 12 AND km2 < 1.3e1; true",
                "km2 > -1; true",
                "km2 BETWEEN 12.5 AND 13; true",
                "km2 not between 12.5 and 13; false",
                "party IN ('west', 'east'); true",
                "party NOT IN ('west'); true",
                "party LIKE 'ea%'; true",
                "party LIKE '_a_t'; true",
                "party LIKE 'EA%'; false",
                "party LIKE '%a%s%t'; true",
                "party LIKE 'e\\%'; false",
                "party NOT LIKE 'w%'; true",
                "CASEI(party) = CASEI('EAST'); true",
                "CASEI(name) LIKE CASEI('AŞAĞI STRASSE'); true",
                "ACCENTI(name) LIKE ACCENTI('Asag_ %'); true",
                "CASEI(ACCENTI(name)) LIKE CASEI(ACCENTI('asagi%')); true",
                "note IS NULL; true",
                "note IS NOT NULL; false",
                "geometry IS NOT NULL; true",
                "NOT party = 'west'; true",
                "NOT (party = 'east' OR km2 > 1); false",
                "party = 'west' OR party = 'east' AND km2 > 12; true",
                "(party = 'west' OR party = 'east') AND km2 > 13; false",
                "true; true",
                "false OR party = 'east'; true",
                "valid_from = DATE('1993-07-23'); true",
                "valid_from >= TIMESTAMP('1993-07-23T23:59:59Z'); true",
                "valid_from BETWEEN DATE('1993-07-23') AND DATE('1993-07-24'); true",
                "valid_from < valid_to; false",
                "valid_from <= valid_from; true",
            })
    void comparesValues(String text, boolean expected) {
        assertThat(matches(text)).isEqualTo(expected);
    }

    /** CQL2, table 1: what is not known is neither true nor false. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "note = 'a'; false",
                "NOT note = 'a'; false",
                "note = 'a' OR party = 'east'; true",
                "NOT (note = 'a' AND party = 'west'); true",
                "NOT (note = 'a' AND party = 'east'); false",
                "note IN ('a') OR NOT note IN ('a'); false",
                "T_AFTER(valid_to, DATE('1900-01-01')); false",
                "NOT T_AFTER(valid_to, DATE('1900-01-01')); false",
            })
    void knowsWhatIsNotKnown(String text, boolean expected) {
        assertThat(matches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "S_INTERSECTS(geometry, POINT(46 39)); true",
                "S_INTERSECTS(geometry, BBOX(45,38,47,40)); true",
                "S_INTERSECTS(geometry, BBOX(45,38,0,47,40,9)); true",
                "S_INTERSECTS(geometry, BBOX(170,38,-170,40)); false",
                "S_WITHIN(geometry, POLYGON((45 38, 47 38, 47 40, 45 40, 45 38))); true",
                "S_CONTAINS(MULTIPOLYGON(((45 38, 47 38, 47 40, 45 40, 45 38))), geometry); true",
                "S_DISJOINT(geometry, LINESTRING(0 0, 1 1)); true",
                "S_EQUALS(geometry, MULTIPOINT((46 39))); true",
                "S_TOUCHES(geometry, LINESTRING Z(46 39 1, 47 40 1)); true",
                "S_CROSSES(LINESTRING(45 39, 47 39), LINESTRING(46 38, 46 40)); true",
                "S_OVERLAPS(MULTIPOINT(46 39, 1 1), MULTIPOINT(46 39, 2 2)); true",
                "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(1 1), LINESTRING(45 39, 47 39))); true",
                "s_intersects(geometry, point(46 39)) AND km2 > 1; true",
            })
    void comparesGeometries(String text, boolean expected) {
        assertThat(matches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4326, S_INTERSECTS(geometry; BBOX(38;45;40;47))",
        "32638, S_WITHIN(geometry; BBOX(585000;4315000;588000;4318000))"
    })
    void readsGeometriesInTheReferenceSystemOfTheFilter(int epsg, String text) {
        var filter = Cql2.ofText(text.replace(';', ','), PROPERTIES, Crs.epsg(epsg));

        assertThat(filter.matches(VALUES::get)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'op':'=','args':[{'property':'party'},'east']}; true",
                "{'op':'and','args':[{'op':'>','args':[{'property':'km2'},12]},{'op':'<','args':[{'property':'km2'},13]}]}; true",
                "{'op':'or','args':[false,{'op':'isNull','args':[{'property':'note'}]}]}; true",
                "{'op':'not','args':[{'op':'in','args':[{'property':'party'},['west','south']]}]}; true",
                "{'op':'between','args':[{'property':'km2'},12,13]}; true",
                "{'op':'like','args':[{'op':'casei','args':[{'property':'party'}]},{'op':'casei','args':['EA%']}]}; true",
                "{'op':'=','args':[{'op':'accenti','args':[{'property':'party'}]},{'op':'accenti','args':['éast']}]}; true",
                "{'op':'>=','args':[{'property':'valid_from'},{'date':'1993-07-23'}]}; true",
                "{'op':'<','args':[{'property':'valid_from'},{'timestamp':'1993-07-24T00:00:00Z'}]}; true",
                "{'op':'s_intersects','args':[{'property':'geometry'},{'bbox':[45,38,47,40]}]}; true",
                "{'op':'s_within','args':[{'property':'geometry'},{'type':'Polygon','coordinates':[[[45,38],[48,38],[46,42],[45,38]]]}]}; true",
                "{'op':'t_during','args':[{'property':'time'},{'interval':['1993-07-22','..']}]}; false",
                "{'op':'t_intersects','args':[{'interval':[{'property':'valid_from'},{'property':'valid_to'}]},{'interval':['..','1993-07-23']}]}; true",
                "true; true",
            })
    void readsJson(String text, boolean expected) {
        var filter = Cql2.ofJson(text.replace('\'', '"'), PROPERTIES, Crs.CRS84);

        assertThat(filter.matches(VALUES::get)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "party = ; expected a property or a value where the end stands, at character 8",
                "party 'east'; expected =, <>, <, <=, >, >=, LIKE, BETWEEN, IN or IS NULL where 'east' stands, at character 7",
                "holder = 'east'; there is no property holder; there are party, name",
                "party = east; there is no property east",
                "party = 'east' party; expected AND, OR or the end where party stands",
                "party = 'east; cannot be read from character 9 on",
                "(party = 'east'; expected ) where the end stands",
                "party; expected =",
                "valid_from > '1993-07-23'; a day, such as DATE('1993-07-23'), is not to be compared with a text",
                "valid_from = DATE('1993-7-23'); not a day such as 1993-07-23: 1993-7-23",
                "valid_from = DATE('1993-02-30'); not a day",
                "valid_from = TIMESTAMP('1993-07-23'); not an instant such as 1993-07-23T12:00:00Z",
                "T_MEETS(valid_from, time); T_MEETS is for intervals only",
                "T_AFTER(party, time); T_AFTER is for days and intervals",
                "T_AFTER(time, INTERVAL('1994-01-01','1993-01-01')); an interval must not end before it starts",
                "T_AFTER(time, INTERVAL(party,'..')); the ends of INTERVAL are days",
                "geometry = POINT(1 1); = does not compare a geometry",
                "S_INTERSECTS(geometry, 5); S_INTERSECTS is for a geometry",
                "S_INTERSECTS(geometry); S_INTERSECTS has 1 operands where it needs 2",
                "S_NEAR(geometry, POINT(1 1)); there is no operator or function s_near",
                "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))); not a valid geometry",
                "S_INTERSECTS(geometry, POINT(1)); not a geometry",
                "S_INTERSECTS(geometry, BBOX(1,2,3)); a box is four numbers",
                "S_INTERSECTS(geometry, BBOX(1,2,3,1e999)); a box is four finite numbers",
                "S_INTERSECTS(geometry, BBOX(1,4,3,2)); the lower corner must come first",
                "S_INTERSECTS(geometry, POINT(1e999 1)); not a valid geometry",
                "NOT km2; expected =",
            })
    void saysWhatWouldBeRight(String text, String problem) {
        assertThatThrownBy(() -> Cql2.ofText(text, PROPERTIES, Crs.CRS84))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "5",
                "{'op':'='}",
                "{'op':'=','args':5}",
                "{'op':'and','args':[5,6]}",
                "{'op':'=','args':[{'property':'holder'},1]}",
                "{'type':'Circle'}",
                "{'interval':['..']}",
                "{'op':5,'args':[1]}",
                "{'date':5}",
                "{'op':'s_intersects','args':[{'property':'geometry'},{'bbox':['a',1,2,3]}]}"
            })
    void refusesJsonThatIsNoCondition(String text) {
        assertThatThrownBy(() -> Cql2.ofJson(text.replace('\'', '"'), PROPERTIES, Crs.CRS84))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT ", "CASEI(", "POINT(", "'", "{\"op\":\"not\",\"args\":["})
    void doesNotBreakUnderDeepNesting(String opening) {
        assertThatThrownBy(() -> Cql2.ofText(opening.repeat(3_900 / opening.length()), PROPERTIES, Crs.CRS84))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cql2.ofJson(opening.repeat(3_900 / opening.length()), PROPERTIES, Crs.CRS84))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMoreThanItWouldRead() {
        assertThatThrownBy(() -> Cql2.ofText(" ".repeat(4_001), PROPERTIES, Crs.CRS84))
                .hasMessage("more than 4000 characters");
    }

    private static boolean matches(String text) {
        return Cql2.ofText(text, PROPERTIES, Crs.CRS84).matches(VALUES::get);
    }
}
