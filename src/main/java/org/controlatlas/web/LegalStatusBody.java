package org.controlatlas.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.LegalStatus;
import org.jspecify.annotations.Nullable;

/** What law or a body of states said of some districts; the last day is null while it goes on. */
record LegalStatusBody(
        String id,
        List<String> districts,
        String status,
        LocalDate start,
        @Nullable LocalDate end,
        Map<String, String> titles,
        Map<String, String> texts,
        List<String> citations) {

    static LegalStatusBody of(LegalStatus it) {
        return new LegalStatusBody(
                it.id(),
                it.districts().stream().map(DistrictId::value).toList(),
                it.status(),
                it.days().start(),
                Days.orNull(it.days().lastDay()),
                it.titles().byLanguage(),
                it.texts().byLanguage(),
                it.citations().stream().map(CitationId::value).toList());
    }
}
