package org.controlatlas.store;

/** What would answer cannot be reached now; the same question may be answered in a while. The message is for whoever asks. */
public class Unavailable extends RuntimeException {

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public Unavailable(String message) {
        super(message);
    }
}
