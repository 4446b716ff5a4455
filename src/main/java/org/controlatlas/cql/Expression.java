package org.controlatlas.cql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree that a condition is read into.
 *
 * @param type of its values
 */
record Expression(Type type, Value value) {

    /** How its value follows from an item. */
    interface Value {
        @Nullable
        Object of(Item item);
    }

    static Expression literal(Type type, Object value) {
        return new Expression(type, item -> value);
    }

    static Expression truth(Value value) {
        return new Expression(Type.TRUTH, value);
    }

    @Nullable
    Object of(Item item) {
        return value.of(item);
    }

    /** What two known values say; unknown where one of them is. */
    static Expression of(List<Expression> operands, Relation relation) {
        var first = operands.get(0);
        var second = operands.get(1);
        return truth(item -> {
            var a = first.of(item);
            var b = second.of(item);
            return a == null || b == null ? null : relation.holds(a, b);
        });
    }

    /** Whether something is the case between two values that are known. */
    interface Relation {
        boolean holds(Object a, Object b);
    }
}
