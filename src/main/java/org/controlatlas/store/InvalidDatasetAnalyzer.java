package org.controlatlas.store;

import org.controlatlas.dataset.InvalidDataset;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows whoever starts a server with a faulty data set the list of faults, not a stack trace. */
final class InvalidDatasetAnalyzer extends AbstractFailureAnalyzer<InvalidDataset> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidDataset cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the lines named above, then start again.", cause);
    }
}
