package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Place;
import org.jspecify.annotations.Nullable;

/** A place as the map draws it. */
record PlaceBody(
        String id,
        double lon,
        double lat,
        String kind,
        @Nullable String district,
        Map<String, String> names,
        @JsonProperty("accuracy_km") double accuracyKilometres) {

    static PlaceBody of(Place it) {
        return new PlaceBody(
                it.id(),
                it.point().getX(),
                it.point().getY(),
                it.kind(),
                it.district().map(DistrictId::value).orElse(null),
                it.names().byLanguage(),
                it.accuracyKilometres());
    }
}
