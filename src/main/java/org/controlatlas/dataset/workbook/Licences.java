package org.controlatlas.dataset.workbook;

import java.util.List;
import java.util.Optional;

/**
 * The licences that a data set or a source may be under: SPDX identifiers, and four words for what has none. A word
 * that is not among them is more often a slip than a new licence; add it here when it is one.
 */
public final class Licences {

    static final List<String> KNOWN = List.of(
            "Apache-2.0",
            "CC-BY-3.0",
            "CC-BY-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-SA-3.0",
            "CC-BY-SA-4.0",
            "CC0-1.0",
            "LGPL-3.0-or-later",
            "MIT",
            "ODbL-1.0",
            "OGL-UK-3.0",
            "PDDL-1.0",
            "all-rights-reserved",
            "official-document",
            "public-domain",
            "unknown");

    public static final String REMEDY = "write one of " + String.join(", ", KNOWN);

    private Licences() {}

    public static Optional<String> problem(String licence) {
        return KNOWN.contains(licence)
                ? Optional.empty()
                : Optional.of(licence.isEmpty() ? "there is no licence" : "unknown licence " + licence);
    }
}
