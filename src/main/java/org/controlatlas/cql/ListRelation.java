package org.controlatlas.cql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** How two lists lie to one another as sets (CQL2, 7.8): neither order nor repetition means anything. */
enum ListRelation {
    A_EQUALS(Set::equals),
    A_CONTAINS(Set::containsAll),
    A_CONTAINEDBY((a, b) -> b.containsAll(a)),
    A_OVERLAPS((a, b) -> !Collections.disjoint(a, b));

    private final BiPredicate<Set<?>, Set<?>> relation;

    ListRelation(BiPredicate<Set<?>, Set<?>> relation) {
        this.relation = relation;
    }

    boolean holds(Object a, Object b) {
        return relation.test(new HashSet<>((Collection<?>) a), new HashSet<>((Collection<?>) b));
    }

    /** A list of values of any kinds; not known where one of them is not. */
    static Expression list(List<Expression> elements) {
        return new Expression(Type.LIST, item -> {
            var values = new ArrayList<>();
            for (var element : elements) {
                var value = element.of(item);
                if (value == null) {
                    return null;
                }
                values.add(value instanceof Number number ? number.doubleValue() : value);
            }
            return values;
        });
    }

    /** The list that an operand is; a value alone is a list of one, as {@code ('north')} is to be read. */
    static Expression asList(Expression operand) {
        return operand.type() == Type.LIST ? operand : list(List.of(operand));
    }
}
