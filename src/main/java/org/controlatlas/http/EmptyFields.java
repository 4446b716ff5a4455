package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A browser sends the fields of a form that were left empty too: it is sent on to the question without them. Anyone else
 * is told that an empty value cannot be read.
 */
final class EmptyFields implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var empty = request.getParameterMap().entrySet().stream()
                .filter(it -> String.join("", it.getValue()).isEmpty())
                .toList();
        if (empty.isEmpty() || !Accept.isOfBrowser(request)) {
            return true;
        }
        var here = ServletUriComponentsBuilder.fromRequest(request);
        empty.forEach(it -> here.replaceQueryParam(it.getKey()));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, here.build().toUriString());
        return false;
    }
}
