package org.controlatlas.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a statement is supported by its sources. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW,
    SINGLE_SOURCE,
    ONE_SIDE,
    UNVERIFIED;

    /** The word for it in data and answers, such as {@code single-source}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Certainty> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
