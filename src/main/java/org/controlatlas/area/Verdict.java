package org.controlatlas.area;

import java.util.Locale;

/** What comes of setting a stated area beside the measured one. */
public enum Verdict {
    AGREES,
    DIFFERS,

    /** The figure is of the whole, though its source presents it as that of a part. */
    MISSTATED,

    /** The polygons measure no such thing. */
    NOT_COMPARABLE;

    /** The word for it in answers, such as {@code not-comparable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
