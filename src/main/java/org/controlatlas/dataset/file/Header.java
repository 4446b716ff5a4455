package org.controlatlas.dataset.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * The columns that a table must have. A name that ends in {@code _*} stands for one text in several languages: the
 * columns {@code title_en}, {@code title_fr} and so on, of which none need be there.
 *
 * @param languages tags that the data set declares; any tag will do if they are not known
 */
record Header(List<String> columns, List<String> languages) {

    private static final String ANY_LANGUAGE = "_*";

    static Header of(String columns, List<String> languages) {
        return new Header(Arrays.asList(columns.split(" ")), languages);
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** Whether the rows below these names can be read. */
    boolean check(List<String> names, Line line) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                line.fault(name, "the column appears twice", "keep one of them");
            } else {
                checkKnown(name, line);
            }
        }
        var missing = columns.stream()
                .filter(column -> !column.endsWith(ANY_LANGUAGE) && !seen.contains(column))
                .toList();
        missing.forEach(column -> line.fault(column, "the column is missing", "add it to the first line"));
        return missing.isEmpty();
    }

    private void checkKnown(String name, Line line) {
        if (columns.contains(name)) {
            return;
        }
        var underscore = name.lastIndexOf('_');
        if (underscore < 0 || !columns.contains(name.substring(0, underscore) + ANY_LANGUAGE)) {
            line.fault(name, "unknown column", "the columns are " + String.join(",", columns));
        } else if (!languages.isEmpty() && !languages.contains(name.substring(underscore + 1))) {
            line.fault(
                    name,
                    "language " + name.substring(underscore + 1) + " is not declared",
                    "add it to atlas.languages in datapackage.json or use one of " + String.join(", ", languages));
        }
    }
}
