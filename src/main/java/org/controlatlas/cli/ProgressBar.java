package org.controlatlas.cli;

import java.io.PrintWriter;
import org.controlatlas.intake.Progress;

/** A bar on one line of a terminal. Where no person watches, it says nothing. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final boolean watched;

    ProgressBar(PrintWriter terminal) {
        this(terminal, System.console() != null);
    }

    ProgressBar(PrintWriter terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    /** Draws the bar; when all is done the line is left, so that what is said next has one of its own. */
    @Override
    public void at(String step, int done, int total) {
        if (watched) {
            var filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
            terminal.printf(
                    "\r[%s%s] %d/%d %-45.45s%s",
                    "#".repeat(filled), ".".repeat(WIDTH - filled), done, total, step, done == total ? "\n" : "");
            terminal.flush();
        }
    }
}
