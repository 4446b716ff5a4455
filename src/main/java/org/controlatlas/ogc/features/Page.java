package org.controlatlas.ogc.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.http.BadParameter;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;

/** A run of the features that match, and the way to those before and after it. */
record Page(int offset, int limit) {

    private static final int LIMIT = 100;
    private static final int GREATEST_LIMIT = 10_000;
    private static final int DIGITS = 9;

    /** A limit that is too great is taken as the greatest, as the standard says. */
    static Page of(FeaturesQuery query) {
        return new Page(
                number("offset", query.offset(), 0, 0),
                Math.min(number("limit", query.limit(), 1, LIMIT), GREATEST_LIMIT));
    }

    private static int number(String parameter, Optional<String> text, int least, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        var number = text.filter(it -> it.matches("\\d+"))
                .map(it -> it.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(it));
        return number.filter(it -> it >= least)
                .orElseThrow(() -> new BadParameter(parameter, "not a whole number from " + least + ": " + text.get()));
    }

    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset, all.size()), (int) Math.min((long) offset + limit, all.size()));
    }

    List<Link> links(int matched, String mediaType) {
        var links = new ArrayList<Link>();
        links.add(Links.here(Map.of(), "self", mediaType, "This document"));
        if (matched - limit > offset) {
            links.add(Links.here(Map.of("offset", offset + limit), "next", mediaType, "Next page"));
        }
        if (offset > 0) {
            links.add(Links.here(Map.of("offset", Math.max(0, offset - limit)), "prev", mediaType, "Previous page"));
        }
        return links;
    }
}
