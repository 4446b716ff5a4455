package org.controlatlas.dataset.file;

import java.util.HashMap;
import java.util.Map;

/** Keeps words that are written again and again, as ids in a long table are, once. */
final class Words {

    private static final int MOST = 10_000;

    private final Map<String, String> known = new HashMap<>();

    /** The word itself, or an equal one that was there before. */
    String once(String word) {
        var earlier = known.size() < MOST ? known.putIfAbsent(word, word) : known.get(word);
        return earlier == null ? word : earlier;
    }
}
