package org.controlatlas.territory;

/**
 * How ground is held, apart from who holds it.
 *
 * @param pattern what is drawn over the party's colour, {@code none} for nothing
 */
public record Status(String id, LocalText names, String pattern) {

    public static final String CONTROLLED = "controlled";

    /** More than one party was on the ground or the sources do not agree who held it: no total may rely on it. */
    public static final String CONTESTED = "contested";
}
