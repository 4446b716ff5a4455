package org.controlatlas.cql;

import java.util.Map;
import org.controlatlas.geo.Crs;

/** A condition on the values of an item's properties. */
public final class Cql2 {

    private static final int LONGEST = 4_000;

    private final Expression condition;

    private Cql2(Expression condition) {
        if (condition.type() != Type.TRUTH) {
            throw new IllegalArgumentException(
                    "a filter must be true or false, as party = 'north' is, and not " + condition.type());
        }
        this.condition = condition;
    }

    /**
     * Reads a condition such as {@code valid_from >= DATE('1993-07-23') AND CASEI(party) LIKE CASEI('az%')}.
     *
     * @param properties what it may speak of, with the class of its values
     * @param crs in which its geometries are written
     * @throws IllegalArgumentException if it cannot be read or speaks of anything else
     */
    public static Cql2 ofText(String text, Map<String, Class<?>> properties, Crs crs) {
        return new Cql2(new Cql2Text(checked(text), new Vocabulary(properties, crs)).read());
    }

    /** Reads the same from JSON, such as <code>{"op":"=","args":[{"property":"party"},"north"]}</code>. */
    public static Cql2 ofJson(String text, Map<String, Class<?>> properties, Crs crs) {
        return new Cql2(new Cql2Json(new Vocabulary(properties, crs)).read(checked(text)));
    }

    /** Whether it is true of this item; neither false nor unknown will do. */
    public boolean matches(Item item) {
        return Boolean.TRUE.equals(condition.of(item));
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " characters");
        }
        return text;
    }
}
