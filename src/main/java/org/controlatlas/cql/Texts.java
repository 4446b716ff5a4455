package org.controlatlas.cql;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What CQL2 does with texts. */
final class Texts {

    private static final char ESCAPE = '\\';
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Texts() {}

    /** The same for all spellings of a text that differ in upper and lower case only. */
    static String withoutCase(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    /** The same for all spellings of a text that differ in accents only. */
    static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /**
     * Whether a text is of the pattern, in which {@code %} stands for any characters, {@code _} for one, and a backslash
     * takes the next one as it is. When a character does not fit, the last {@code %} takes one more: no pattern costs
     * more than the product of the lengths.
     */
    static boolean isLike(String text, String pattern) {
        var at = 0;
        var in = 0;
        var retryAt = 0;
        var retryIn = -1;
        while (at < text.length() || in < pattern.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '%') {
                retryIn = in++;
                retryAt = at + 1;
            } else if (fits(text, at, pattern, in)) {
                in += isEscape(pattern, in) ? 2 : 1;
                at++;
            } else if (retryIn >= 0 && retryAt <= text.length()) {
                in = retryIn;
                at = retryAt;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String text, int at, String pattern, int in) {
        if (at >= text.length() || in >= pattern.length()) {
            return false;
        }
        return isEscape(pattern, in)
                ? text.charAt(at) == pattern.charAt(in + 1)
                : pattern.charAt(in) == '_' || text.charAt(at) == pattern.charAt(in);
    }

    private static boolean isEscape(String pattern, int in) {
        return pattern.charAt(in) == ESCAPE && in + 1 < pattern.length();
    }
}
