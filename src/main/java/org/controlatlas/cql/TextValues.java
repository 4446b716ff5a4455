package org.controlatlas.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.controlatlas.cql.Tokens.Kind;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads what has a value in CQL2's text: properties, literals, calls, lists, and what is reckoned of them. */
final class TextValues {

    private static final Set<String> WKT = Set.of(
            "POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING", "POLYGON", "MULTIPOLYGON", "GEOMETRYCOLLECTION");
    private static final List<String> SUMS = List.of("+", "-");
    private static final List<String> PRODUCTS = List.of("*", "/", "%", "DIV");
    private static final int MOST_OPERATORS = 256;

    private final String text;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final Depth depth;
    private final Supplier<Expression> condition;
    private int operators;

    /** What stands between brackets may be a condition, which is read by the one that reads those. */
    TextValues(String text, Tokens tokens, Vocabulary vocabulary, Depth depth, Supplier<Expression> condition) {
        this.text = text;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.depth = depth;
        this.condition = condition;
    }

    Expression read() {
        return reckoned(SUMS, () -> reckoned(PRODUCTS, this::power));
    }

    private Expression reckoned(List<String> signs, Supplier<Expression> part) {
        var value = part.get();
        while (signs.stream().anyMatch(tokens.peek()::is)) {
            value = operator(tokens.take().text(), value, part.get());
        }
        return value;
    }

    /** The only operator that begins on the right: 2^3^2 is 2^9. */
    private Expression power() {
        var base = single();
        return tokens.accept("^") ? operator("^", base, depth.within(this::power)) : base;
    }

    private Expression operator(String name, Expression left, Expression right) {
        if (++operators > MOST_OPERATORS) {
            throw new IllegalArgumentException("more than " + MOST_OPERATORS + " arithmetic operators");
        }
        return Operators.of(name, List.of(left, right));
    }

    private Expression single() {
        var token = tokens.peek();
        return switch (token.kind()) {
            case TEXT -> Vocabulary.text(string());
            case NUMBER -> Expression.literal(Type.NUMBER, number());
            case QUOTED -> vocabulary.property(unquoted(tokens.take().text()));
            case WORD -> tokens.isFollowedBy("(") || isGeometry(token.text()) ? call() : word();
            case SIGN -> token.is("(") ? depth.within(this::inBrackets) : signed();
            case END -> throw tokens.expected("a property or a value");
        };
    }

    private Expression signed() {
        if (!tokens.peek().is("-")) {
            throw tokens.expected("a property or a value");
        }
        return Expression.literal(Type.NUMBER, number());
    }

    /** One thing, or a list of several or none. */
    private Expression inBrackets() {
        tokens.expect("(");
        if (tokens.accept(")")) {
            return ListRelation.list(List.of());
        }
        var elements = new ArrayList<Expression>();
        do {
            elements.add(condition.get());
        } while (tokens.accept(","));
        tokens.expect(")");
        return elements.size() == 1 ? elements.get(0) : ListRelation.list(elements);
    }

    private Expression word() {
        var word = tokens.take().text();
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "TRUE" -> Expression.literal(Type.TRUTH, true);
            case "FALSE" -> Expression.literal(Type.TRUTH, false);
            default -> vocabulary.property(word);
        };
    }

    private Expression call() {
        var name = tokens.peek().text().toUpperCase(Locale.ROOT);
        if (isGeometry(name)) {
            return geometry();
        }
        tokens.take();
        tokens.expect("(");
        var called = switch (name) {
            case "DATE" -> Vocabulary.date(string());
            case "TIMESTAMP" -> Vocabulary.timestamp(string());
            case "INTERVAL" -> interval();
            case "BBOX" -> vocabulary.box(numbers());
            default -> depth.within(() -> Operators.of(name, arguments()));
        };
        tokens.expect(")");
        return called;
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        do {
            arguments.add(read());
        } while (tokens.accept(","));
        return arguments;
    }

    private Expression interval() {
        var first = end(false);
        tokens.expect(",");
        return Intervals.between(first, end(true));
    }

    private Expression end(boolean isLast) {
        return tokens.peek().kind() == Kind.TEXT ? Vocabulary.end(string(), isLast) : read();
    }

    private double[] numbers() {
        var numbers = new ArrayList<Double>();
        do {
            numbers.add(number());
        } while (tokens.accept(","));
        return numbers.stream().mapToDouble(it -> it).toArray();
    }

    private double number() {
        var sign = tokens.accept("-") ? -1 : 1;
        if (tokens.peek().kind() != Kind.NUMBER) {
            throw tokens.expected("a number");
        }
        return sign * Double.parseDouble(tokens.take().text());
    }

    private String string() {
        if (tokens.peek().kind() != Kind.TEXT) {
            throw tokens.expected("a text in single quotes");
        }
        return unquoted(tokens.take().text()).replace("''", "'").replace("\\'", "'");
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static boolean isGeometry(String word) {
        return WKT.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Leaves well-known text, up to the bracket that closes it, to JTS. */
    private Expression geometry() {
        var start = tokens.take().start();
        while (!tokens.peek().is("(")) {
            tokens.take(); // Z, M or EMPTY
        }
        var open = 0;
        do {
            open += tokens.peek().is("(") ? 1 : tokens.peek().is(")") ? -1 : 0;
            tokens.take();
        } while (open > 0);
        var end = tokens.peek().start();
        try {
            return vocabulary.geometry(new WKTReader().read(text.substring(start, end)));
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a geometry: " + e.getMessage(), e);
        }
    }
}
