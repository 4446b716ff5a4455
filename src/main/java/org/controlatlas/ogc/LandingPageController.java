package org.controlatlas.ogc;

import java.util.List;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a client of the API begins. */
@RestController
class LandingPageController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String HTML = MediaType.TEXT_HTML_VALUE;

    @GetMapping(path = "/", produces = JSON)
    LandingPage getLandingPage(Atlas atlas) {
        return new LandingPage(
                atlas.dataset().description().titles().in("en", "Control Atlas"),
                "Who held which district, on which day, and according to whom.",
                List.of(
                        Links.to("/?f=json", "self", JSON, "This document"),
                        Links.to("/?f=html", "alternate", HTML, "The map"),
                        Links.to("/api", "service-desc", MediaTypes.OPENAPI, "The API's definition"),
                        Links.to("/conformance", "conformance", JSON, "What the API conforms to"),
                        Links.to("/conformance", "http://www.opengis.net/def/rel/ogc/1.0/conformance", JSON, "Same"),
                        Links.to("/collections", "data", JSON, "The collections"),
                        Links.to("/collections", "http://www.opengis.net/def/rel/ogc/1.0/data", JSON, "Same"),
                        Links.to(
                                "/tileMatrixSets",
                                "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
                                JSON,
                                "The tile matrix sets"),
                        Links.to("/collections?f=html", "alternate", HTML, "The data, page by page"),
                        Links.to("/datapackage.json", "describedby", JSON, "The downloads as a data package"),
                        Links.to("/dcat", "describedby", MediaTypes.JSON_LD, "The data set for catalogues, as DCAT"),
                        Links.to("/export/atlas.geojson", "enclosure", MediaTypes.GEOJSON, "Everything in one file")));
    }

    record LandingPage(String title, String description, List<Link> links) {}
}
