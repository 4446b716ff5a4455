package org.controlatlas.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of at most ten characters, which is what a dBASE table can hold. Of a longer name, the longest of the words between
 * its underscores loses its last letter until it fits, the later one of two: {@code district_names_fr} becomes
 * {@code dis_nam_fr}. A short last word, such as a language, is kept. Where two names become one, the later gets a number.
 */
final class ShortNames {

    private static final int MOST = 10;
    private static final int SHORT_WORD = 3;

    private ShortNames() {}

    /** The short name of each, in the same order. */
    static Map<String, String> of(Collection<String> names) {
        Map<String, String> shortNames = new LinkedHashMap<>();
        for (var name : names) {
            var cut = cut(name, MOST);
            for (var number = 2; shortNames.containsValue(cut); number++) {
                cut = cut(name, MOST - String.valueOf(number).length()) + number;
            }
            shortNames.put(name, cut);
        }
        return shortNames;
    }

    private static String cut(String name, int most) {
        var words = name.split("_");
        while (String.join("_", words).length() > most) {
            var longest = longest(words);
            words[longest] = words[longest].substring(0, words[longest].length() - 1);
        }
        return String.join("_", words);
    }

    private static int longest(String[] words) {
        var last = words.length - 1;
        var longest = 0;
        for (var i = 1; i <= last; i++) {
            if (words[i].length() >= words[longest].length() && (i < last || words[i].length() > SHORT_WORD)) {
                longest = i;
            }
        }
        return longest;
    }
}
