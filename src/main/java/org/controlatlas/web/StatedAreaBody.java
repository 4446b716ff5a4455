package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.area.ReconciledArea;
import org.controlatlas.area.ReconciledArea.Measurement;
import org.controlatlas.atlas.Figures;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.Region;
import org.controlatlas.territory.StatedArea.Held;
import org.jspecify.annotations.Nullable;

/** A stated area beside the measured one. The upper figure equals the stated one unless the source gives two. */
record StatedAreaBody(
        String id,
        @Nullable String subject,
        Map<String, String> names,
        String aspect,
        @JsonProperty("presented_as") String presentedAs,
        @Nullable String party,
        @Nullable LocalDate day,
        @JsonProperty("stated_km2") double stated,
        @JsonProperty("stated_km2_high") double statedHigh,
        @JsonProperty("measured_km2") @Nullable Double measured,
        @JsonProperty("difference_km2") @Nullable Double difference,
        @JsonProperty("difference_percent") @Nullable Double differencePercent,
        @JsonProperty("equal_area_km2") @Nullable Double equalArea,
        String verdict,
        Map<String, String> explanation,
        String citation,
        String source,
        String quote) {

    static final List<String> COLUMNS = List.of(
            "id",
            "subject",
            "name",
            "aspect",
            "presented_as",
            "party",
            "day",
            "stated_km2",
            "stated_km2_high",
            "measured_km2",
            "difference_km2",
            "difference_percent",
            "equal_area_km2",
            "verdict",
            "explanation",
            "source",
            "quote");

    static StatedAreaBody of(ReconciledArea row, Dataset dataset) {
        var stated = row.stated();
        var citation = dataset.citation(stated.citation());
        return new StatedAreaBody(
                stated.id(),
                stated.subject().map(DistrictId::value).orElse(null),
                stated.subject().map(it -> names(it, dataset).byLanguage()).orElse(Map.of()),
                word(stated.aspect()),
                word(stated.presentedAs()),
                stated.held().map(it -> it.party().value()).orElse(null),
                stated.held().map(Held::day).orElse(null),
                stated.squareKilometres(),
                stated.upper(),
                row.measured()
                        .map(Measurement::squareKilometres)
                        .map(Figures::squareKilometres)
                        .orElse(null),
                row.difference().map(Figures::squareKilometres).orElse(null),
                row.differencePercent().map(Figures::percent).orElse(null),
                row.measured()
                        .map(Measurement::equalAreaSquareKilometres)
                        .map(Figures::squareKilometres)
                        .orElse(null),
                row.verdict().word(),
                row.explanation().byLanguage(),
                citation.id().value(),
                dataset.source(citation.source()).title(),
                citation.quote());
    }

    /** In the order of {@link #COLUMNS}. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                subject,
                names.get("en"),
                aspect,
                presentedAs,
                party,
                day,
                stated,
                statedHigh,
                measured,
                difference,
                differencePercent,
                equalArea,
                verdict,
                explanation.get("en"),
                source,
                quote);
    }

    private static LocalText names(DistrictId subject, Dataset dataset) {
        return Optional.ofNullable(dataset.districts().get(subject))
                .map(District::names)
                .or(() -> Optional.ofNullable(dataset.regions().get(subject)).map(Region::names))
                .orElse(LocalText.EMPTY);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
