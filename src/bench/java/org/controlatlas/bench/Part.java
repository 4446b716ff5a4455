package org.controlatlas.bench;

import java.util.function.Consumer;

/** Something to be measured, with a section of its own in the report. */
interface Part {

    /** The word that chooses it, and that marks its place in the report. */
    String name();

    /**
     * Returns the section, in Markdown.
     *
     * @param soFar takes what is known before all is measured, for a long part may be stopped
     */
    String measure(Bench bench, Consumer<String> soFar) throws Exception;
}
