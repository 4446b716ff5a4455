package org.controlatlas.ogc;

import java.util.List;
import java.util.Optional;
import org.controlatlas.http.Link;

/** A collection as its page shows it. */
record CollectionPage(CollectionBody body, String box, String from, String to) {

    static CollectionPage of(CollectionBody body) {
        var interval = Optional.ofNullable(body.extent().temporal())
                .map(it -> it.interval().get(0))
                .orElse(List.of("", ""));
        return new CollectionPage(
                body,
                body.extent().spatial().bbox().get(0).toString().replaceAll("[\\[\\]]", ""),
                interval.get(0).replaceAll("T.*", ""),
                interval.get(1).replaceAll("T.*", ""));
    }

    /** The files, with what a reader calls their format. */
    List<Link> downloads() {
        return body.links().stream().filter(it -> it.rel().equals("enclosure")).toList();
    }

    String items() {
        return body.links().stream()
                .filter(it -> it.rel().equals("items"))
                .map(Link::href)
                .findFirst()
                .orElseThrow();
    }
}
