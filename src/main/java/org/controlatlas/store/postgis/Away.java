package org.controlatlas.store.postgis;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Since when the database cannot be read, and why. */
record Away(Instant since, String reason) {

    static Away now(Exception reason) {
        return new Away(Instant.now().truncatedTo(ChronoUnit.SECONDS), reason(reason));
    }

    Away because(Exception other) {
        return new Away(since, reason(other));
    }

    /** What the database, or the way to it, said: that stands below what it is wrapped in. */
    static String reason(Throwable thrown) {
        var reason = thrown;
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            reason = cause instanceof SQLException ? cause : reason;
        }
        return Objects.toString(reason.getMessage());
    }

    @Override
    public String toString() {
        return "since " + since + ": " + reason;
    }
}
