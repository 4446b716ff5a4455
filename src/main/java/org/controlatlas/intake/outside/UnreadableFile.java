package org.controlatlas.intake.outside;

/** A file that is not what its name or the call says it is; the message tells what to do. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableFile(String message) {
        super(message);
    }

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
