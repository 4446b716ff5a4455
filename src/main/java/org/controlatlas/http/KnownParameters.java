package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a question with a parameter that its handler does not name, or that is given twice: a misspelt parameter must
 * not be a wrong answer. A handler that takes all parameters as a map looks at them itself.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final SortedSet<String> EVERYWHERE = new TreeSet<>(List.of("f", "version"));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !takesAll(method)) {
            var known = of(method);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new BadParameter(
                                name, "there is no such parameter here; there are " + String.join(", ", known));
                    });
        }
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new BadParameter(name, "given more than once");
            }
        });
        return true;
    }

    /** Returns the names of the parameters that a handler reads. */
    static SortedSet<String> of(HandlerMethod method) {
        var names = new TreeSet<>(EVERYWHERE);
        Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .forEach(names::add);
        return names;
    }

    static boolean takesAll(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(KnownParameters::isMapOfAll);
    }

    private static boolean isMapOfAll(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                && Map.class.isAssignableFrom(parameter.getParameterType());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Arrays.stream(parameter
                            .getParameterType()
                            .getDeclaredConstructors()[0]
                            .getParameters())
                    .map(KnownParameters::name);
        }
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation == null || isMapOfAll(parameter)) {
            return Stream.empty();
        }
        return Stream.of(
                annotation.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : annotation.name());
    }

    private static String name(Parameter component) {
        var bound = component.getAnnotation(BindParam.class);
        return bound == null ? component.getName() : bound.value();
    }
}
