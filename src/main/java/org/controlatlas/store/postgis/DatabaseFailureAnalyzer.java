package org.controlatlas.store.postgis;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows whoever starts a server without its database what is missing, not a stack trace. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseFailure cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Check address, user and password, or write a data set there with:"
                        + " control-atlas load DIR --database=URL",
                cause);
    }
}
