package org.controlatlas.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.controlatlas.cql.Tokens.Kind;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads the text encoding (CQL2, annex B) by recursive descent. */
final class Cql2Text {

    private static final int DEEPEST = 64;
    private static final Set<String> WKT = Set.of(
            "POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING", "POLYGON", "MULTIPOLYGON", "GEOMETRYCOLLECTION");

    private final String text;
    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private int depth;

    Cql2Text(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = new Tokens(text);
    }

    Expression read() {
        var condition = disjunction();
        tokens.expectEnd();
        return condition;
    }

    private Expression disjunction() {
        return joined("OR", this::conjunction);
    }

    private Expression conjunction() {
        return joined("AND", this::factor);
    }

    private Expression joined(String word, Supplier<Expression> part) {
        var parts = new ArrayList<>(List.of(part.get()));
        while (tokens.accept(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : Operators.of(word, parts);
    }

    private Expression factor() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested more than " + DEEPEST + " deep");
        }
        try {
            if (tokens.accept("NOT")) {
                return Operators.of("not", List.of(factor()));
            }
            return tokens.accept("(") ? closed(disjunction()) : predicate(operand());
        } finally {
            depth--;
        }
    }

    private Expression closed(Expression inner) {
        tokens.expect(")");
        return inner;
    }

    /** What follows an operand; one that is true or false stands alone. */
    private Expression predicate(Expression left) {
        if (Comparison.isOperator(tokens.peek().text())) {
            return Operators.of(tokens.take().text(), List.of(left, operand()));
        }
        if (tokens.accept("IS")) {
            var isNegated = tokens.accept("NOT");
            tokens.expect("NULL");
            return negated(isNegated, Operators.of("isNull", List.of(left)));
        }
        var isNegated = tokens.accept("NOT");
        if (tokens.accept("LIKE")) {
            return negated(isNegated, Operators.of("like", List.of(left, operand())));
        }
        if (tokens.accept("BETWEEN")) {
            return negated(isNegated, between(left));
        }
        if (tokens.accept("IN")) {
            return negated(isNegated, Operators.of("in", list(left)));
        }
        if (isNegated || left.type() != Type.TRUTH) {
            throw tokens.expected("=, <>, <, <=, >, >=, LIKE, BETWEEN, IN or IS NULL");
        }
        return left;
    }

    private static Expression negated(boolean isNegated, Expression condition) {
        return isNegated ? Operators.of("not", List.of(condition)) : condition;
    }

    private Expression between(Expression left) {
        var lower = operand();
        tokens.expect("AND");
        return Operators.of("between", List.of(left, lower, operand()));
    }

    private List<Expression> list(Expression left) {
        var all = new ArrayList<>(List.of(left));
        tokens.expect("(");
        do {
            all.add(operand());
        } while (tokens.accept(","));
        tokens.expect(")");
        return all;
    }

    private Expression operand() {
        var token = tokens.peek();
        return switch (token.kind()) {
            case TEXT -> Vocabulary.text(string());
            case NUMBER -> Expression.literal(Type.NUMBER, number());
            case QUOTED -> vocabulary.property(unquoted(tokens.take().text()));
            case WORD -> tokens.isFollowedBy("(") || isGeometry(token.text()) ? call() : word();
            case SIGN -> {
                if (!token.is("-")) {
                    throw tokens.expected("a property or a value");
                }
                yield Expression.literal(Type.NUMBER, number());
            }
            case END -> throw tokens.expected("a property or a value");
        };
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
        return closed(
                switch (name) {
                    case "DATE" -> Vocabulary.date(string());
                    case "TIMESTAMP" -> Vocabulary.timestamp(string());
                    case "INTERVAL" -> interval();
                    case "BBOX" -> vocabulary.box(numbers());
                    default -> Operators.of(name, arguments());
                });
    }

    private List<Expression> arguments() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested more than " + DEEPEST + " deep");
        }
        var arguments = new ArrayList<Expression>();
        do {
            arguments.add(operand());
        } while (tokens.accept(","));
        depth--;
        return arguments;
    }

    private Expression interval() {
        var first = end(false);
        tokens.expect(",");
        return Intervals.between(first, end(true));
    }

    private Expression end(boolean isLast) {
        return tokens.peek().kind() == Kind.TEXT ? Vocabulary.end(string(), isLast) : operand();
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
