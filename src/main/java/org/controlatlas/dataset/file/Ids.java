package org.controlatlas.dataset.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids that other rows may name.
 *
 * @param kind what they name, such as {@code party}
 * @param file where they are defined
 * @param complete whether all of that file could be read: if not, an id that is not known may yet be right
 */
public record Ids(String kind, String file, Set<String> known, boolean complete) {

    public Ids {
        known = new TreeSet<>(known);
    }

    public boolean accept(String id) {
        return !complete || known.contains(id);
    }

    public Ids with(String id) {
        var more = new TreeSet<>(known);
        more.add(id);
        return new Ids(kind, file, more, complete);
    }

    /** What to write in place of an id that nothing has. */
    public String remedy(String unknown) {
        return nearest(unknown, known).isEmpty()
                ? "add it to " + file
                : "write an id of " + file + " such as " + nearest(unknown, known) + ", or add it there";
    }

    /** The candidate that takes the fewest changed letters; empty if there is none. */
    static String nearest(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .orElse("");
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(diagonal, row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
