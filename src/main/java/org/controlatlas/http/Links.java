package org.controlatlas.http;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes absolute links as the client sees the server, also behind a proxy that sends forwarded headers. */
public final class Links {

    private Links() {}

    /** The server's address without a slash at the end. */
    public static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    public static Link to(String path, String rel, String type, String title) {
        return new Link(base() + path, rel, type, title);
    }

    /** A link to another site. */
    public static Link away(String href, String rel, String title) {
        return new Link(href, rel, MediaType.TEXT_HTML_VALUE, title);
    }

    /** The question that is being answered, with some parameters set to other values. */
    public static Link here(Map<String, ?> changes, String rel, String type, String title) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest();
        here.replaceQuery(sorted(here.build().getQuery()));
        new TreeMap<>(changes).forEach(here::replaceQueryParam);
        return new Link(here.build().toUriString(), rel, type, title);
    }

    /** The order of parameters means nothing, so that two orders make one question. */
    static String sorted(@Nullable String query) {
        return query == null ? "" : Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&"));
    }
}
