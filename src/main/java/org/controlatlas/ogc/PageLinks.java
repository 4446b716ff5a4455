package org.controlatlas.ogc;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.springframework.http.MediaType;

/** What a page links to. */
public final class PageLinks {

    private PageLinks() {}

    /** The page is an alternate of the JSON, and the JSON of the page; addresses with blanks cannot be followed. */
    public static List<Link> of(String type, List<Link> ofJson) {
        return Stream.concat(
                        Stream.of(inJson(type)),
                        ofJson.stream()
                                .filter(it -> !it.rel().equals("self")
                                        && !it.type().equals(MediaType.TEXT_HTML_VALUE)
                                        && !it.templated()))
                .toList();
    }

    public static Link inJson(String type) {
        return Links.here(Map.of("f", "json"), "alternate", type, "This page as JSON");
    }
}
