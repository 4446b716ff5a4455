package org.controlatlas.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.geo.Crs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes Arithmetic Expressions and Array Functions of CQL2, requirement by requirement, in both encodings. */
class ReckonedValuesTest {

    private static final Map<String, Class<?>> PROPERTIES = Map.of(
            "height",
            Double.class,
            "clearance",
            Double.class,
            "depth",
            Double.class,
            "name",
            String.class,
            "ids",
            String[].class,
            "tags",
            String[].class);
    private static final Map<String, Object> VALUES =
            new HashMap<>(Map.of("height", 40.0, "clearance", 41.5, "name", "b", "ids", List.of("a", "b", "b")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "height = 32+8; true",
                "height >= 42-2*2^0; true",
                "height > 42-20/10; false",
                "height = 42-21 div 10; true",
                "height = 41-5%2; true",
                "height < 33+2^3; true",
                "height = 2^3^2 - 472; true",
                "height <> 42-2^1; false",
                "height = 10-4-3+37; true",
                "height = -2*-20; true",
                "height = (1+1)*20; true",
                "(height+1)*2 = 82; true",
                "((height))=40; true",
                "-21 div 10 = -2; true",
                "height > (clearance-1); false",
                "height<clearance-1; true",
                "height between 80/4 and (3*(9+10)); true",
                "height not between 4*10 and 50; false",
                "height in (10+28, 10*4); true",
                "32+8=height; true",
                "(height = 40) = true; true",
                "NOT (height+1 = 41 AND (clearance-1)*2 = 81); false",
            })
    void req_arithmetic_arithmetic_A(String text, boolean expected) {
        assertThat(text(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "depth + 1 = depth + 1",
        "depth * 0 = 0",
        "1 / depth > 0",
        "height / 0 > 1",
        "height % 0 >= 0",
        "NOT height / 0 > 1",
        "(0 - 1) ^ 0.5 <> 1"
    })
    void req_arithmetic_arithmetic_B_whatIsNotKnownIsNeitherTrueNorFalse(String text) {
        assertThat(text(text)).isFalse();
    }

    @Test
    void req_cql2_json_arithmetic() {
        assertThat(json("""
                {"op":">","args":[{"property":"height"},{"op":"-","args":[{"property":"clearance"},2]}]}""")).isTrue();
        assertThat(json("""
                {"op":"=","args":[{"op":"div","args":[{"property":"clearance"},2]},{"op":"%","args":[41,21]}]}""")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "A_EQUALS(ids, ('b','a')); true",
                "A_EQUALS(ids, ('a','b','c')); false",
                "A_CONTAINS(ids, ('b')); true",
                "A_CONTAINS(ids, ('b','c')); false",
                "A_CONTAINS(ids, ()); true",
                "A_CONTAINEDBY(ids, ('c','b','a')); true",
                "A_CONTAINEDBY(ids, ('b')); false",
                "A_OVERLAPS(ids, ('c','b')); true",
                "A_OVERLAPS(ids, ('foo','bar')); false",
                "A_OVERLAPS(ids, ()); false",
                "A_CONTAINS(('a','b','c'), ids); true",
                "A_CONTAINS(ids, (name)); true",
                "A_EQUALS(('a', true, 1), (1, 'a', TRUE)); true",
                "A_EQUALS((DATE('1969-07-16'), DATE('1969-07-20')), (DATE('1969-07-20'), DATE('1969-07-16'))); true",
                "A_EQUALS((1+1, (1, 2)), ((2, 1), 2)); false",
                "A_EQUALS((1+1, (1, 2)), ((1, 2), 2)); true",
                "A_CONTAINS(tags, ('a')); false",
                "NOT A_CONTAINS(tags, ('a')); false",
                "tags IS NULL AND ids IS NOT NULL; true",
                "(NOT A_CONTAINS(ids, ('c')) AND height = 40) OR name = 'c'; true",
            })
    void req_array_functions_array_predicates(String text, boolean expected) {
        assertThat(text(text)).isEqualTo(expected);
    }

    @Test
    void req_cql2_json_array_functions() {
        assertThat(json("""
                {"op":"a_contains","args":[{"property":"ids"},["a","b"]]}""")).isTrue();
        assertThat(json("""
                {"op":"a_overlaps","args":[["x",{"op":"+","args":[1,1]}],[2,"y"]]}""")).isTrue();
        assertThat(json("""
                {"op":"in","args":[{"property":"name"},["a",{"property":"name"}]]}""")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "name + 1 = 2; + is for a number",
                "height + = 2; expected a property or a value",
                "height + 1; expected =",
                "(height + 1); expected =",
                "(height + 1) AND true; expected =",
                "ids = ('a','b'); T_, S_ and A_ functions do",
                "A_CONTAINS(ids); needs 2",
                "A_CONTAINS(ids, ('a'; where the end stands",
                "('a','b') LIKE 'a'; LIKE is for a text",
                "height + ids > 1; + is for a number",
            })
    void saysWhatIsWrong(String text, String problem) {
        assertThatThrownBy(() -> text(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void noTextIsTooMuchForTheStack() {
        assertThat(text("height = 40" + "+0".repeat(256))).isTrue();
        assertThatThrownBy(() -> text("1" + "+1".repeat(1_900) + " = 2")).hasMessageContaining("more than 256");
        assertThatThrownBy(() -> text("2" + "^2".repeat(1_900) + " = 2")).hasMessageContaining("deep");
        assertThatThrownBy(() -> text("(".repeat(1_900) + "1 = 1" + ")".repeat(1_900)))
                .hasMessageContaining("deep");
    }

    private static boolean text(String text) {
        return Cql2.ofText(text, PROPERTIES, Crs.CRS84).matches(VALUES::get);
    }

    private static boolean json(String json) {
        return Cql2.ofJson(json, PROPERTIES, Crs.CRS84).matches(VALUES::get);
    }
}
