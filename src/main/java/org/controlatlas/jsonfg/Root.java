package org.controlatlas.jsonfg;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.controlatlas.atlas.Collection;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.Links;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of all that is in it, and no feature within says again.
 *
 * @param featureSchema where the properties are described; null where features are of several types
 * @param coordRefSys of each {@code place}
 */
public record Root(
        List<String> conformsTo,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String featureSchema,

        String coordRefSys) {

    private static final String CONFORMANCE = "http://www.opengis.net/spec/json-fg-1/1.0/conf/";
    private static final String CORE = CONFORMANCE + "core";
    private static final String TYPES_AND_SCHEMAS = CONFORMANCE + "types-schemas";

    /** Of features that are served, as one type with its schema. */
    static Root of(Collection collection, Crs crs) {
        return new Root(
                List.of(CORE, TYPES_AND_SCHEMAS),
                Links.base() + "/collections/" + collection.id() + "/schema",
                crs.uri());
    }

    /** Of features in a file, which may outlive the server and so leads to none of its addresses. */
    public static Root ofFile(Crs crs) {
        return new Root(List.of(CORE), null, crs.uri());
    }
}
