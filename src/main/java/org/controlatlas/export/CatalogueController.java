package org.controlatlas.export;

import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.HtmlPage;
import org.controlatlas.http.HtmlTemplate;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be taken away, for programs that look for data. */
@RestController
class CatalogueController {

    private static final HtmlTemplate DOWNLOADS = HtmlTemplate.named("downloads");

    @GetMapping(path = DataPackage.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    DataPackage dataPackage(Atlas atlas) {
        return DataPackage.of(atlas);
    }

    @GetMapping(
            path = Catalogue.ADDRESS,
            produces = {MediaTypes.JSON_LD, MediaType.APPLICATION_JSON_VALUE})
    Map<String, Object> catalogue(Atlas atlas) {
        return new Catalogue(atlas).document();
    }

    /** The same for people. */
    @GetMapping(path = Catalogue.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    String downloadsPage(Atlas atlas) {
        var html = MediaType.TEXT_HTML_VALUE;
        return DOWNLOADS.of(HtmlPage.of(
                atlas,
                "Downloads",
                "All of it, of all time, in every format. A slice of a day can be taken from the map.",
                List.of(Links.to("/", "up", html, "Map"), Links.to("/collections", "up", html, "Data")),
                List.of(
                        Links.to("/dcat?f=json", "alternate", MediaTypes.JSON_LD, "This page as DCAT"),
                        Links.to(
                                DataPackage.ADDRESS,
                                "describedby",
                                MediaType.APPLICATION_JSON_VALUE,
                                "The downloads as a data package, with every column of the tables")),
                DownloadsPage.of(Distribution.all(atlas))));
    }
}
