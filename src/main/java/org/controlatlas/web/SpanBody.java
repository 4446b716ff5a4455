package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.UncertainDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What the map colours its cells by. The last day is null while the span goes on. */
@JsonNaming(SnakeCaseStrategy.class)
record SpanBody(
        String id,
        String district,
        List<String> cells,
        String party,
        String status,
        String account,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate startEarliest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate startLatest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate endEarliest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate endLatest,
        String certainty,
        List<String> citations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> note) {

    static SpanBody of(ControlSpan span) {
        return new SpanBody(
                span.id(),
                span.district().value(),
                span.cells().stream().map(Cell::id).toList(),
                span.party().value(),
                span.status(),
                span.account().value(),
                span.validity().start(),
                Days.orNull(span.validity().lastDay()),
                earliest(span.start()),
                latest(span.start()),
                earliest(span.lastDay()),
                latest(span.lastDay()),
                span.certainty().word(),
                span.citations().stream().map(CitationId::value).toList(),
                span.note().byLanguage());
    }

    private static @Nullable LocalDate earliest(UncertainDay day) {
        return day.isUncertain() ? Days.orNull(day.earliest()) : null;
    }

    private static @Nullable LocalDate latest(UncertainDay day) {
        return day.isUncertain() ? Days.orNull(day.latest()) : null;
    }
}
