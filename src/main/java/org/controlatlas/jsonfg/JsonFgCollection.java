package org.controlatlas.jsonfg;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.controlatlas.http.Link;

/** Features of one type, with the number of all that were asked for. */
public record JsonFgCollection(
        @JsonUnwrapped Root root,
        String featureType,
        String type,
        int numberMatched,
        int numberReturned,
        List<Link> links,
        List<JsonFgFeature> features) {}
