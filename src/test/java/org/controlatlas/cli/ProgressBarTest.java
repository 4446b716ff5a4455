package org.controlatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();

    @Test
    void drawsHowFarItCameAndLeavesTheLineAtTheEnd() {
        var bar = new ProgressBar(new PrintWriter(terminal), true);

        bar.at("a.csv", 1, 3);
        bar.at("", 3, 3);

        assertThat(terminal.toString())
                .contains("\r[##########....................] 1/3 a.csv")
                .contains("\r[##############################] 3/3")
                .endsWith("\n");
    }

    @Test
    void saysNothingWhereNobodyWatches() {
        new ProgressBar(new PrintWriter(terminal), false).at("a.csv", 1, 3);

        assertThat(terminal.toString()).isEmpty();
    }
}
