package org.controlatlas.territory;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The same words in several languages, by BCP 47 tag; may be empty. */
public record LocalText(Map<String, String> byLanguage) {

    public static final LocalText EMPTY = new LocalText(Map.of());

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in this language, else in English, else in whichever there is; {@code otherwise} if there is none. */
    public String in(String language, String otherwise) {
        var english = byLanguage.getOrDefault(
                "en", byLanguage.values().stream().findFirst().orElse(otherwise));
        return byLanguage.getOrDefault(language, english);
    }
}
