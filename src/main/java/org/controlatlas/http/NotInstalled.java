package org.controlatlas.http;

/** A path names something for which this server lacks a part; answered 501 with what to do about it. */
public final class NotInstalled extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotInstalled(String detail) {
        super(detail);
    }
}
