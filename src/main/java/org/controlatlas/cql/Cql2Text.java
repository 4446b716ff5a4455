package org.controlatlas.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the text encoding (CQL2, annex B) by recursive descent: what is true or false; {@link TextValues} reads the rest. */
final class Cql2Text {

    private final Tokens tokens;
    private final TextValues values;
    private final Depth depth = new Depth();

    Cql2Text(String text, Vocabulary vocabulary) {
        this.tokens = new Tokens(text);
        this.values = new TextValues(text, tokens, vocabulary, depth, this::disjunction);
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
        return depth.within(
                () -> tokens.accept("NOT") ? Operators.of("not", List.of(factor())) : predicate(values.read()));
    }

    /** What follows a value; one that is true or false stands alone, and any other between brackets. */
    private Expression predicate(Expression left) {
        if (Comparison.isOperator(tokens.peek().text())) {
            return Operators.of(tokens.take().text(), List.of(left, values.read()));
        }
        if (tokens.accept("IS")) {
            var isNegated = tokens.accept("NOT");
            tokens.expect("NULL");
            return negated(isNegated, Operators.of("isNull", List.of(left)));
        }
        var isNegated = tokens.accept("NOT");
        if (tokens.accept("LIKE")) {
            return negated(isNegated, Operators.of("like", List.of(left, values.read())));
        }
        if (tokens.accept("BETWEEN")) {
            return negated(isNegated, between(left));
        }
        if (tokens.accept("IN")) {
            return negated(isNegated, Operators.of("in", list(left)));
        }
        if (isNegated || (left.type() != Type.TRUTH && !tokens.isInsideBrackets())) {
            throw tokens.expected("=, <>, <, <=, >, >=, LIKE, BETWEEN, IN or IS NULL");
        }
        return left;
    }

    private static Expression negated(boolean isNegated, Expression condition) {
        return isNegated ? Operators.of("not", List.of(condition)) : condition;
    }

    private Expression between(Expression left) {
        var lower = values.read();
        tokens.expect("AND");
        return Operators.of("between", List.of(left, lower, values.read()));
    }

    private List<Expression> list(Expression left) {
        var all = new ArrayList<>(List.of(left));
        tokens.expect("(");
        do {
            all.add(values.read());
        } while (tokens.accept(","));
        tokens.expect(")");
        return all;
    }
}
