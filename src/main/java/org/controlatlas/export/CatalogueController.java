package org.controlatlas.export;

import java.util.Map;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What can be taken away, for programs that look for data. */
@RestController
class CatalogueController {

    private final Formats formats;

    CatalogueController(JsonMapper json) {
        this.formats = new Formats(json);
    }

    @GetMapping(path = DataPackage.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    DataPackage dataPackage(Atlas atlas) {
        return DataPackage.of(atlas, formats);
    }

    @GetMapping(
            path = Catalogue.ADDRESS,
            produces = {MediaTypes.JSON_LD, MediaType.APPLICATION_JSON_VALUE})
    Map<String, Object> catalogue(Atlas atlas) {
        return new Catalogue(atlas, formats).document();
    }
}
