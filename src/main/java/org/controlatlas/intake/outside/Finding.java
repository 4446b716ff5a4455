package org.controlatlas.intake.outside;

/**
 * Something wrong in an outside file, or something that a reader of the result should know.
 *
 * @param done what was done about it; what {@code --repair} would do while it is a fault
 */
public record Finding(Place place, Kind kind, String problem, String done) {

    /** How much it matters. */
    public enum Kind {
        /** The import cannot go on, and no repair is known. */
        REFUSED,
        /** The import goes on only if it may repair. */
        FAULT,
        /** It was wrong and has been repaired. */
        REPAIRED,
        /** Nothing is wrong, but it should be known. */
        NOTICE
    }

    @Override
    public String toString() {
        var what = place + ": " + problem;
        return switch (kind) {
            case NOTICE -> what;
            case REPAIRED -> what + "; repaired: " + done;
            case FAULT -> what + "; --repair would: " + done;
            case REFUSED -> what + "; " + done;
        };
    }
}
