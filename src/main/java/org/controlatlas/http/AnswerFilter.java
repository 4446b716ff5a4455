package org.controlatlas.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.store.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends every answer with the version of the data set and a strong entity tag, and keeps the bytes of what a handler
 * answered, so that the same question costs nothing the second time.
 *
 * <p>Downloads pass by: {@link Download} sends them from disk.
 *
 * <p>Compression is done here and not by Tomcat, which leaves answers with strong entity tags alone. Comes right after
 * Spring's filter for forwarded headers, because answers hold links.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AnswerFilter extends OncePerRequestFilter {

    static final String VERSION_HEADER = "Atlas-Version";
    private static final long BYTES_KEPT = 48L << 20;
    /** A page loads nothing but what this server sends, and tiles if there are any; it may stand in any other page. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:%s; object-src 'none'; base-uri 'none'; frame-ancestors *";

    static final String METHODS = "GET, HEAD, OPTIONS";

    private final Store store;
    private final String policy;
    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((Question question, Answer answer) -> answer.size())
            .build();

    AnswerFilter(Store store, TileSettings tiles) {
        this.store = store;
        this.policy = CONTENT_SECURITY_POLICY.formatted(
                tiles.origin().map(it -> " " + it).orElse(""));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var version = answerFrom(store.current(), request, response);
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            answerOptions(response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + Download.PATH)) {
            answerFrom(store.fresh(), request, response);
            setCaching(response, null);
            chain.doFilter(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            var question = Question.of(request, version);
            var answer = Optional.ofNullable(answers.getIfPresent(question));
            if (answer.isEmpty()) {
                var fresh = answerFrom(store.fresh(), request, response);
                answer = ask(Question.of(request, fresh), request, response, chain);
            }
            if (answer.isPresent()) {
                setCaching(response, request.getParameter(PinnedVersion.PARAMETER));
                answer.get().send(request, response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Returns the version that the request is answered from. */
    private String answerFrom(Atlas atlas, HttpServletRequest request, HttpServletResponse response) {
        CurrentAtlas.set(request, atlas);
        var version = atlas.dataset().version();
        setHeaders(response, version);
        return version;
    }

    /** Returns the answer if it is the one that was wanted; any other, such as a problem, is sent as it is. */
    private Optional<Answer> ask(
            Question question, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffer = new ContentCachingResponseWrapper(response);
        var asked = new AsGet(request);
        chain.doFilter(asked, buffer);
        if (buffer.getStatus() != HttpServletResponse.SC_OK || response.isCommitted()) {
            setCaching(response, null);
            buffer.copyBodyToResponse();
            return Optional.empty();
        }
        var answer = new Answer(response, buffer.getContentAsByteArray());
        if (isWorthKeeping(request)) {
            answers.put(question, answer);
        }
        return Optional.of(answer);
    }

    /** A handler refuses parameters that it does not know; a file of the page has as many addresses as one cares to write. */
    private static boolean isWorthKeeping(HttpServletRequest request) {
        return request.getQueryString() == null
                || request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod;
    }

    private void setHeaders(HttpServletResponse response, String version) {
        response.setHeader(VERSION_HEADER, version);
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                VERSION_HEADER + ", ETag, Content-Crs, Link, Accept-Ranges, Content-Range");
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    /** An answer of a pinned version never changes. */
    static void setCaching(HttpServletResponse response, @Nullable String pinned) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, pinned == null ? "no-cache" : "public, max-age=31536000, immutable");
    }

    private static void answerOptions(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match, Range, If-Range");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    /** What decides the bytes of an answer: the address holds the server's own name because answers hold links. */
    private record Question(String version, String address, String accept) {

        static Question of(HttpServletRequest request, String version) {
            var accept = request.getHeader(HttpHeaders.ACCEPT);
            return new Question(
                    version,
                    request.getRequestURL() + "?" + Links.sorted(request.getQueryString()),
                    accept == null ? "" : accept);
        }
    }

    /** Asks for the body also when only the head of the answer is wanted: its length and tag are those of the body. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
