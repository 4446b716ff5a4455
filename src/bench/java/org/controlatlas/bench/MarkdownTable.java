package org.controlatlas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows under headings; the first column is text, the others are numbers and stand to the right. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... headings) {
        row((Object[]) headings);
        lines.add("| --- |" + String.join("", Collections.nCopies(headings.length - 1, " ---: |")));
    }

    MarkdownTable row(Object... cells) {
        lines.add("| "
                + String.join(
                        " | ", List.of(cells).stream().map(String::valueOf).toList()) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
