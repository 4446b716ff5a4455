package org.controlatlas.atlas;

/** Rounds figures to what can be meant by them. */
public final class Figures {

    private Figures() {}

    /** To a hectare. */
    public static double squareKilometres(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** Of 1, to a hundredth of a per cent. */
    public static double share(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    public static double percent(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
