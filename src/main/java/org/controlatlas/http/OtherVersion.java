package org.controlatlas.http;

/** A question pins a version of the data set that the server does not hold; answered 409. */
final class OtherVersion extends RuntimeException {

    private static final long serialVersionUID = 1;

    OtherVersion(String wanted, String held) {
        super("the server holds version " + held + " of the data set, not " + wanted);
    }
}
