package org.controlatlas.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.territory.Citation;

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

    /** Several texts. */
    static Property list(String name, String description) {
        return new Property(name, String[].class, description);
    }

    /** Several maps, which no question compares. */
    static Property records(String name, String description) {
        return new Property(name, List.class, description);
    }

    /** Places in sources; questions know them by their ids. */
    static Property citations(String description) {
        return new Property("citations", Citation[].class, description);
    }

    /** Texts by language. */
    static Property texts(String name, String description) {
        return new Property(name, Map.class, description);
    }

    Property as(String itsRole) {
        return new Property(name, type, description, Optional.of(itsRole));
    }

    /** Whether it has one value, not a list or map of several. */
    public boolean isSingle() {
        return !isList() && type != Map.class;
    }

    public boolean isList() {
        return type.isArray() || type == List.class;
    }

    /** Whether the values in its list can be compared: texts, or what has an id. */
    public boolean isListOfComparable() {
        return type.isArray();
    }
}
