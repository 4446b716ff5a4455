package org.controlatlas.http;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A link to another resource, as OGC API documents and GeoJSON carry it.
 *
 * @param templated whether names in braces must be replaced first; left out where there are none
 */
public record Link(
        String href,
        String rel,
        String type,
        String title,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean templated) {

    public Link(String href, String rel, String type, String title) {
        this(href, rel, type, title, false);
    }
}
