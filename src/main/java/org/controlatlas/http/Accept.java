package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The header by which a client says what it likes. */
final class Accept {

    private Accept() {}

    /** Browsers name HTML first when a person follows a link; other clients, and scripts in a page, do not. */
    static boolean isOfBrowser(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(it -> it.startsWith(MediaType.TEXT_HTML_VALUE))
                .isPresent();
    }
}
