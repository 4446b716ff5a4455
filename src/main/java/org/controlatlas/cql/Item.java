package org.controlatlas.cql;

import org.jspecify.annotations.Nullable;

/** What a condition is asked of. */
public interface Item {

    /** The value of a property, of the class that was said of it; null if it is not known. */
    @Nullable
    Object value(String property);
}
