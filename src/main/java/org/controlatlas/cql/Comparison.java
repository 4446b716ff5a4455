package org.controlatlas.cql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Compares two values of one kind. */
final class Comparison {

    private static final Map<String, IntPredicate> OPERATORS = Map.of(
            "=", order -> order == 0,
            "<>", order -> order != 0,
            "<", order -> order < 0,
            ">", order -> order > 0,
            "<=", order -> order <= 0,
            ">=", order -> order >= 0);

    private Comparison() {}

    static boolean isOperator(String symbol) {
        return OPERATORS.containsKey(symbol);
    }

    static Expression of(String operator, Expression left, Expression right) {
        var wanted = OPERATORS.get(operator);
        if (wanted == null) {
            throw new IllegalArgumentException("there is no operator " + operator);
        }
        if (left.type() != right.type()) {
            throw new IllegalArgumentException(left.type() + ", is not to be compared with " + right.type());
        }
        if (!left.type().isScalar()) {
            throw new IllegalArgumentException(
                    operator + " does not compare " + left.type() + ": T_, S_ and A_ functions do");
        }
        return Expression.of(List.of(left, right), (a, b) -> wanted.test(order(a, b)));
    }

    private static int order(Object a, Object b) {
        if (a instanceof Number first && b instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue());
        }
        if (a instanceof LocalDate first && b instanceof LocalDate second) {
            return first.compareTo(second);
        }
        return a.toString().compareTo(b.toString());
    }
}
