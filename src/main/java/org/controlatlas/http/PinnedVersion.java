package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a question that pins a version of the data set other than the one that is held. */
final class PinnedVersion implements HandlerInterceptor {

    static final String PARAMETER = "version";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wanted = request.getParameter(PARAMETER);
        var held = CurrentAtlas.of(request).dataset().version();
        if (wanted != null && !wanted.equals(held)) {
            throw new OtherVersion(wanted, held);
        }
        return true;
    }
}
