package org.controlatlas.cli;

import java.io.PrintWriter;

/** A bar on one line of a terminal. */
final class Progress {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;

    Progress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    void show(Site.Step step) {
        var filled = WIDTH * step.done() / Math.max(1, step.total());
        terminal.printf(
                "\r[%s%s] %d/%d %-45.45s",
                "#".repeat(filled), ".".repeat(WIDTH - filled), step.done(), step.total(), step.next());
        terminal.flush();
    }

    /** Leaves the line, so that what is said next has one of its own. */
    void end() {
        terminal.println();
        terminal.flush();
    }
}
