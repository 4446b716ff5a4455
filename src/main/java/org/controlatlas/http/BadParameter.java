package org.controlatlas.http;

/** A question has a parameter that it may not have, or a value that cannot be read; answered 400. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    /** The detail says what would be right. */
    public BadParameter(String parameter, String detail) {
        super(detail);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
