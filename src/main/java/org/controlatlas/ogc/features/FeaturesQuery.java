package org.controlatlas.ogc.features;

import java.util.Optional;
import java.util.Set;
import org.controlatlas.geo.Crs;
import org.controlatlas.territory.DateRange;
import org.springframework.web.bind.annotation.BindParam;

/** The parameters of a question for features, besides those that compare a property. */
record FeaturesQuery(
        Optional<DateRange> datetime,
        Optional<String> bbox,
        @BindParam("bbox-crs") Optional<Crs> bboxCrs,
        Optional<Crs> crs,
        Optional<String> limit,
        Optional<String> offset,
        Optional<String> filter,
        @BindParam("filter-lang") Optional<String> filterLang,
        @BindParam("filter-crs") Optional<Crs> filterCrs,
        Optional<String> profile) {

    static final Set<String> PARAMETERS = Set.of(
            "datetime",
            "bbox",
            "bbox-crs",
            "crs",
            "limit",
            "offset",
            "filter",
            "filter-lang",
            "filter-crs",
            "profile",
            "f",
            "version");
}
