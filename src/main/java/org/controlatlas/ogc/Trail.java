package org.controlatlas.ogc;

import org.controlatlas.atlas.Collection;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.springframework.http.MediaType;

/** The way from the map down to a page. */
public final class Trail {

    private Trail() {}

    public static Link map() {
        return to("/", "Map");
    }

    public static Link data() {
        return to("/collections", "Data");
    }

    public static Link collection(Collection collection) {
        return to("/collections/" + collection.id(), collection.title());
    }

    public static Link features(Collection collection) {
        return to("/collections/" + collection.id() + "/items", "Features");
    }

    public static Link to(String path, String title) {
        return Links.to(path, "up", MediaType.TEXT_HTML_VALUE, title);
    }
}
