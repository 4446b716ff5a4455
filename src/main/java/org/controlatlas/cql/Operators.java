package org.controlatlas.cql;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes expressions of operators and functions, by the names that they have in CQL2's JSON. */
final class Operators {

    private static final int OF_BETWEEN = 3;

    private Operators() {}

    /** Throws {@link IllegalArgumentException} if there is no such operator or it is not for these arguments. */
    static Expression of(String name, List<Expression> arguments) {
        var known = name.toLowerCase(Locale.ROOT);
        return switch (known) {
            case "and" -> Logic.and(truths(known, arguments));
            case "or" -> Logic.or(truths(known, arguments));
            case "not" -> Logic.not(truths(known, counted(known, 1, arguments)).get(0));
            case "isnull" -> isNull(counted(known, 1, arguments).get(0));
            case "like" -> like(texts(known, counted(known, 2, arguments)));
            case "between" -> between(counted(known, OF_BETWEEN, arguments));
            case "in" -> in(arguments);
            case "casei" -> folded(texts(known, counted(known, 1, arguments)), Texts::withoutCase);
            case "accenti" -> folded(texts(known, counted(known, 1, arguments)), Texts::withoutAccents);
            default -> binary(known, arguments);
        };
    }

    private static Expression binary(String name, List<Expression> arguments) {
        if (Comparison.isOperator(name)) {
            var both = counted(name, 2, arguments);
            return Comparison.of(name, both.get(0), both.get(1));
        }
        if (Arithmetic.isOperator(name)) {
            var both = all(name, Type.NUMBER, counted(name, 2, arguments));
            return Arithmetic.of(name, both.get(0), both.get(1));
        }
        var constant = name.toUpperCase(Locale.ROOT);
        if (Stream.of(SpatialRelation.values()).anyMatch(it -> it.name().equals(constant))) {
            return Expression.of(
                    all(constant, Type.GEOMETRY, counted(constant, 2, arguments)),
                    SpatialRelation.valueOf(constant)::holds);
        }
        if (Stream.of(TemporalRelation.values()).anyMatch(it -> it.name().equals(constant))) {
            return temporal(TemporalRelation.valueOf(constant), counted(constant, 2, arguments));
        }
        if (Stream.of(ListRelation.values()).anyMatch(it -> it.name().equals(constant))) {
            return Expression.of(
                    counted(constant, 2, arguments).stream()
                            .map(ListRelation::asList)
                            .toList(),
                    ListRelation.valueOf(constant)::holds);
        }
        throw new IllegalArgumentException("there is no operator or function " + name);
    }

    private static Expression temporal(TemporalRelation relation, List<Expression> times) {
        for (var time : times) {
            if (!relation.isFor(time.type())) {
                throw new IllegalArgumentException(
                        relation + (relation.isFor(Type.DAY) ? " is for days and intervals" : " is for intervals only")
                                + ", such as INTERVAL('1993-07-23','..'), and not for " + time.type());
            }
        }
        return Expression.of(times, relation::holds);
    }

    private static Expression isNull(Expression operand) {
        return Expression.truth(item -> operand.of(item) == null);
    }

    private static Expression like(List<Expression> texts) {
        return Expression.of(texts, (text, pattern) -> Texts.isLike(text.toString(), pattern.toString()));
    }

    private static Expression between(List<Expression> values) {
        return Logic.and(List.of(
                Comparison.of(">=", values.get(0), values.get(1)), Comparison.of("<=", values.get(0), values.get(2))));
    }

    private static Expression in(List<Expression> values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("IN needs a list of values, such as party IN ('north','south')");
        }
        return Logic.or(values.stream()
                .skip(1)
                .map(it -> Comparison.of("=", values.get(0), it))
                .toList());
    }

    private static Expression folded(List<Expression> text, UnaryOperator<String> fold) {
        var operand = text.get(0);
        return new Expression(Type.TEXT, item -> {
            var value = operand.of(item);
            return value == null ? null : fold.apply(value.toString());
        });
    }

    private static List<Expression> truths(String name, List<Expression> arguments) {
        return all(name, Type.TRUTH, arguments);
    }

    private static List<Expression> texts(String name, List<Expression> arguments) {
        return all(name, Type.TEXT, arguments);
    }

    private static List<Expression> all(String name, Type type, List<Expression> arguments) {
        for (var argument : arguments) {
            if (argument.type() != type) {
                throw new IllegalArgumentException(
                        name.toUpperCase(Locale.ROOT) + " is for " + type + ", and not for " + argument.type());
            }
        }
        return arguments;
    }

    private static List<Expression> counted(String name, int count, List<Expression> arguments) {
        if (arguments.size() != count) {
            throw new IllegalArgumentException(
                    name.toUpperCase(Locale.ROOT) + " has " + arguments.size() + " operands where it needs " + count);
        }
        return arguments;
    }
}
