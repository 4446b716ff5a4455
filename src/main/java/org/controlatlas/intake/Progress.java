package org.controlatlas.intake;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    void at(String step, int done, int total);
}
