package org.controlatlas.cql;

import java.util.function.Supplier;

/** How deep a reader is in what it reads, so that no text makes it run out of stack. */
final class Depth {

    private static final int DEEPEST = 64;

    private int depth;

    /** Throws {@link IllegalArgumentException} if it is too deep already. */
    Expression within(Supplier<Expression> inner) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested more than " + DEEPEST + " deep");
        }
        try {
            return inner.get();
        } finally {
            depth--;
        }
    }
}
