package org.controlatlas.territory;

import java.util.List;
import java.util.Optional;

/**
 * Something dated that the sources tell, whether or not control changed by it.
 *
 * @param from who held before, where control changed
 * @param to who held after, where control changed
 * @param disagreement where the sources differ
 */
public record Event(
        String id,
        UncertainDay day,
        String kind,
        Optional<PartyId> from,
        Optional<PartyId> to,
        List<DistrictId> districts,
        List<String> places,
        LocalText titles,
        LocalText texts,
        Certainty certainty,
        LocalText disagreement,
        List<CitationId> citations) {

    public Event {
        districts = List.copyOf(districts);
        places = List.copyOf(places);
        citations = List.copyOf(citations);
    }
}
