package org.controlatlas.cql;

import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/**
 * What follows from two numbers (CQL2, 7.10). Where one of them is not known neither is the result, nor is it where there is
 * none, as in a division by zero.
 */
final class Arithmetic {

    private static final Map<String, DoubleBinaryOperator> OPERATORS = Map.of(
            "+", Double::sum,
            "-", (a, b) -> a - b,
            "*", (a, b) -> a * b,
            "/", (a, b) -> a / b,
            "%", (a, b) -> a % b,
            "div", (a, b) -> a < 0 == b < 0 ? Math.floor(a / b) : Math.ceil(a / b),
            "^", Math::pow);

    private Arithmetic() {}

    static boolean isOperator(String name) {
        return OPERATORS.containsKey(name);
    }

    /** Takes two expressions of numbers. */
    static Expression of(String name, Expression left, Expression right) {
        var operator = Objects.requireNonNull(OPERATORS.get(name));
        return new Expression(Type.NUMBER, item -> {
            if (!(left.of(item) instanceof Number a) || !(right.of(item) instanceof Number b)) {
                return null;
            }
            var result = operator.applyAsDouble(a.doubleValue(), b.doubleValue());
            return Double.isFinite(result) ? result : null;
        });
    }
}
