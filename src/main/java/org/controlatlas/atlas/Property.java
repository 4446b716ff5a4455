package org.controlatlas.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property that every feature of a collection has.
 *
 * @param role what it is of the feature, in the words of OGC API Features Part 5; most have none
 */
public record Property(String name, Class<?> type, String description, Optional<String> role) {

    /** A property without a role. */
    public Property(String name, Class<?> type, String description) {
        this(name, type, description, Optional.empty());
    }

    static Property text(String name, String description) {
        return new Property(name, String.class, description);
    }

    static Property number(String name, String description) {
        return new Property(name, Double.class, description);
    }

    static Property day(String name, String description) {
        return new Property(name, LocalDate.class, description);
    }

    static Property list(String name, String description) {
        return new Property(name, List.class, description);
    }

    /** Texts by language. */
    static Property texts(String name, String description) {
        return new Property(name, Map.class, description);
    }

    Property as(String itsRole) {
        return new Property(name, type, description, Optional.of(itsRole));
    }

    /** Whether questions may compare it: one value, not a list or map of several. */
    public boolean isQueryable() {
        return type != List.class && type != Map.class;
    }
}
