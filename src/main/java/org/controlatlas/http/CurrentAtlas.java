package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.controlatlas.atlas.Atlas;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a handler that takes an {@link Atlas} the one that was current when the request came, so that one answer, its
 * headers and the place where its bytes are kept never mix two versions.
 */
final class CurrentAtlas implements HandlerMethodArgumentResolver {

    private static final String ATTRIBUTE = Atlas.class.getName();

    static void set(HttpServletRequest request, Atlas atlas) {
        request.setAttribute(ATTRIBUTE, atlas);
    }

    static Atlas of(HttpServletRequest request) {
        return (Atlas) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Atlas.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
