package org.controlatlas.http;

/** A path names something that the data set does not have; answered 404. */
public final class UnknownResource extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownResource(String detail) {
        super(detail);
    }
}
