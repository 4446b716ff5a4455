package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place as the map draws it.
 *
 * @param cell the ground it lies in, whose history is its own; null outside all districts
 */
record PlaceBody(
        String id,
        double lon,
        double lat,
        String kind,
        @Nullable String district,
        @Nullable String cell,
        Map<String, String> names,
        @JsonProperty("accuracy_km") double accuracyKilometres,
        List<String> citations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> note) {

    static PlaceBody of(Place it, Dataset dataset) {
        return new PlaceBody(
                it.id(),
                it.point().getX(),
                it.point().getY(),
                it.kind(),
                it.district().map(DistrictId::value).orElse(null),
                dataset.cellOf(it).map(Cell::id).orElse(null),
                it.names().byLanguage(),
                it.accuracyKilometres(),
                it.citations().stream().map(CitationId::value).toList(),
                it.note().byLanguage());
    }
}
