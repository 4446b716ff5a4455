package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Event;
import org.controlatlas.territory.PartyId;
import org.jspecify.annotations.Nullable;

/** An event as the timeline lists it. */
record EventBody(
        String id,
        LocalDate day,
        LocalDate earliest,
        LocalDate latest,
        String kind,
        @Nullable String from,
        @Nullable String to,
        List<String> districts,
        List<String> places,
        Map<String, String> titles,
        Map<String, String> texts,
        String certainty,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> disagreement,
        List<String> citations) {

    static EventBody of(Event event) {
        return new EventBody(
                event.id(),
                event.day().best(),
                event.day().earliest(),
                event.day().latest(),
                event.kind(),
                event.from().map(PartyId::value).orElse(null),
                event.to().map(PartyId::value).orElse(null),
                event.districts().stream().map(DistrictId::value).toList(),
                event.places(),
                event.titles().byLanguage(),
                event.texts().byLanguage(),
                event.certainty().word(),
                event.disagreement().byLanguage(),
                event.citations().stream().map(CitationId::value).toList());
    }
}
