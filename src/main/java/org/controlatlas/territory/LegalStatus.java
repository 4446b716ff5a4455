package org.controlatlas.territory;

import java.util.List;

/**
 * What law or a body of states said of some districts (de jure), which is never mixed with who held them (de facto).
 */
public record LegalStatus(
        String id,
        List<DistrictId> districts,
        String status,
        UncertainDay start,
        DateRange days,
        LocalText titles,
        LocalText texts,
        List<CitationId> citations) {

    public LegalStatus {
        districts = List.copyOf(districts);
        citations = List.copyOf(citations);
    }
}
