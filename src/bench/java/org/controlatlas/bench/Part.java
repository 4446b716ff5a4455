package org.controlatlas.bench;

/** Something to be measured, with a section of its own in the report. */
interface Part {

    /** The word that chooses it, and that marks its place in the report. */
    String name();

    /** Returns the section, in Markdown. */
    String measure(Bench bench) throws Exception;
}
