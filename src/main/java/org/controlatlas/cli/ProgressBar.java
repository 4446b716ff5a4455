package org.controlatlas.cli;

import java.io.PrintWriter;
import org.controlatlas.intake.Progress;

/** Draws how far a step has come where a person watches; a log gets one line a step. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean watched = System.console() != null;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(String step, int done, int total) {
        var filled = total == 0 ? WIDTH : WIDTH * done / total;
        if (watched) {
            err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + step + " " + done + "/" + total
                    + (done == total ? "\n" : ""));
        } else if (done == total) {
            err.println(step + ": done");
        }
        err.flush();
    }
}
