package org.controlatlas.http;

import java.util.List;
import org.controlatlas.atlas.Atlas;

/**
 * What a template is given.
 *
 * @param base the server's address without a slash at the end
 * @param crumbs the way from the map to this page, the page itself left out
 * @param links other representations of the page and what is related to it
 * @param markup what search engines read, as JSON-LD; empty where there is none
 * @param content what only the page's own template knows
 */
public record HtmlPage(
        String base,
        String atlas,
        String version,
        String title,
        String description,
        List<Link> crumbs,
        List<Link> links,
        String markup,
        Object content) {

    /** A page without markup. */
    public static HtmlPage of(
            Atlas atlas, String title, String description, List<Link> crumbs, List<Link> links, Object content) {
        return new HtmlPage(
                Links.base(),
                atlas.dataset().description().titles().in("en", "Control Atlas"),
                atlas.dataset().version(),
                title,
                description,
                crumbs,
                links,
                "",
                content);
    }

    /** The same with JSON-LD; a script element may hold it, for it has no character that could end one. */
    public HtmlPage markedUp(String json) {
        return new HtmlPage(
                base, atlas, version, title, description, crumbs, links, json.replace("<", "\\u003c"), content);
    }

    /** The links to this page in other formats. */
    List<Link> alternates() {
        return links.stream().filter(it -> it.rel().equals("alternate")).toList();
    }
}
