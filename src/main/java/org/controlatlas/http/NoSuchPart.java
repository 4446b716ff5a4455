package org.controlatlas.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A part of a file is asked for that it does not have; answered 416 with how much it has. */
final class NoSuchPart extends ErrorResponseException {

    private static final long serialVersionUID = 1;
    private static final HttpStatus STATUS = HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;

    NoSuchPart(String range, long bytes, Throwable cause) {
        super(
                STATUS,
                ProblemDetail.forStatusAndDetail(STATUS, "there is no " + range + " of a file of " + bytes + " bytes"),
                cause);
        getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + bytes);
    }
}
