package org.controlatlas.ogc.features;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.controlatlas.http.BadParameter;
import org.controlatlas.http.Link;
import org.controlatlas.http.MediaTypes;

/** The profiles of GeoJSON that JSON-FG defines, by the names that OGC registers (21-045r1, clauses 14 and 15). */
enum Profile {
    RFC7946("rfc7946"),
    JSONFG("jsonfg"),
    /** With {@code geometry} beside {@code place}, for readers that know GeoJSON only. */
    JSONFG_PLUS("jsonfg-plus");

    private static final String REGISTER = "http://www.opengis.net/def/profile/OGC/0/";
    private static final Pattern CURIE = Pattern.compile("\\[ogc-profile:(.+)]");

    private final String id;

    Profile(String id) {
        this.id = id;
    }

    /** Reads the parameter {@code profile}: the first of those listed that the media type can have. */
    static Profile of(Optional<String> listed, String mediaType) {
        var isJsonFg = mediaType.equals(MediaTypes.JSON_FG);
        return listed.map(it -> List.of(it.split(",", -1))).orElse(List.of()).stream()
                .map(Profile::read)
                .filter(it -> !isJsonFg || it != RFC7946)
                .findFirst()
                .orElse(isJsonFg ? JSONFG : RFC7946);
    }

    private static Profile read(String name) {
        var curie = CURIE.matcher(name);
        var wanted = curie.matches() ? curie.group(1) : name.replace(REGISTER, "");
        return Arrays.stream(values())
                .filter(it -> it.id.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadParameter("profile", "there are rfc7946, jsonfg and jsonfg-plus"));
    }

    Link link() {
        return new Link(REGISTER + id, "profile", "text/html", "The profile of this document");
    }
}
