package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.Csv;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What sources state beside what the polygons measure. */
@RestController
class ReconciliationController {

    @GetMapping(path = "/reconciliation", produces = MediaType.APPLICATION_JSON_VALUE)
    ReconciliationBody reconciliation(Atlas atlas) {
        return new ReconciliationBody(atlas.dataset().version(), "km2", rows(atlas));
    }

    @GetMapping(path = "/reconciliation", produces = MediaTypes.CSV)
    ResponseEntity<String> reconciliationAsCsv(Atlas atlas) {
        var rows = rows(atlas);
        return Csv.answer(
                StatedAreaBody.COLUMNS, rows.stream().map(StatedAreaBody::cells).toList());
    }

    private static List<StatedAreaBody> rows(Atlas atlas) {
        return atlas.reconciliation().rows().stream()
                .map(it -> StatedAreaBody.of(it, atlas.dataset()))
                .toList();
    }

    record ReconciliationBody(
            String version,
            String unit,
            @JsonProperty("stated_areas") List<StatedAreaBody> statedAreas) {}
}
