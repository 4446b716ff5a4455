package org.controlatlas.store.postgis;

/** A database cannot be reached, refuses, or does not hold a data set; the message says which. */
public final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(String what, Throwable cause) {
        super(what + ": " + firstLine(cause), cause);
    }

    DatabaseFailure(String what) {
        super(what);
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
