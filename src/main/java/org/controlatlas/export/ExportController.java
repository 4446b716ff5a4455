package org.controlatlas.export;

import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.Csv;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.http.UnknownResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files to take away. */
@RestController
class ExportController {

    private static final String GEOJSON = ".geojson";
    private static final String CSV = ".csv";

    @GetMapping("/export/{name}" + GEOJSON)
    ResponseEntity<GeoJsonExport> exportGeoJson(
            Atlas atlas, @PathVariable String name, @ModelAttribute ExportQuery query) {
        var export = Export.of(name, query, atlas);
        return file(export.fileName(GEOJSON), MediaType.valueOf(MediaTypes.GEOJSON))
                .body(GeoJsonExport.of(export));
    }

    @GetMapping("/export/{name}" + CSV)
    ResponseEntity<String> exportCsv(Atlas atlas, @PathVariable String name, @ModelAttribute ExportQuery query) {
        var export = Export.of(name, query, atlas);
        return file(export.fileName(CSV), Csv.TYPE).body(new CsvExport(export).text());
    }

    @GetMapping("/export/{file}")
    void exportOther(@PathVariable String file, @ModelAttribute ExportQuery query) {
        throw new UnknownResource("there is no export " + file + "; the name ends in " + GEOJSON + " or " + CSV);
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
