package org.controlatlas.cql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three-valued logic: true, false, and unknown, which is null. */
final class Logic {

    private Logic() {}

    static Expression and(List<Expression> parts) {
        return Expression.truth(item -> joined(parts, item, false));
    }

    static Expression or(List<Expression> parts) {
        return Expression.truth(item -> joined(parts, item, true));
    }

    static Expression not(Expression part) {
        return Expression.truth(item -> part.of(item) instanceof Boolean truth ? !truth : null);
    }

    /** The value that decides if a part has it, unknown if a part is, and else the other one. */
    private static @Nullable Object joined(List<Expression> parts, Item item, boolean decisive) {
        var isKnown = true;
        for (var part : parts) {
            var value = part.of(item);
            if (Boolean.valueOf(decisive).equals(value)) {
                return decisive;
            }
            isKnown &= value != null;
        }
        return isKnown ? !decisive : null;
    }
}
