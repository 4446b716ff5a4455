package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.controlatlas.area.DocumentAreas;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Figures;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.StatedArea;
import org.jspecify.annotations.Nullable;

/** A district as its panel shows it. */
record DistrictBody(
        String id,
        String kind,
        @Nullable String parent,
        Map<String, String> names,
        double km2,
        @JsonProperty("accuracy_km") double accuracyKilometres,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DocumentBody document,
        List<StatedAreaBody> stated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> note) {

    /** What the source document prints; held is whole or part, as the document says. */
    record DocumentBody(double km2, String held, String quote, String citation) {

        static DocumentBody of(StatedArea figure, Dataset dataset) {
            var citation = dataset.citation(figure.citation());
            return new DocumentBody(
                    figure.squareKilometres(),
                    figure.presentedAs().name().toLowerCase(Locale.ROOT),
                    citation.quote(),
                    citation.id().value());
        }
    }

    static List<DistrictBody> all(Atlas atlas) {
        var document = DocumentAreas.of(atlas.dataset());
        return atlas.dataset().districts().values().stream()
                .map(it -> of(it, document.get(it.id()), atlas))
                .toList();
    }

    private static DistrictBody of(District district, @Nullable StatedArea figure, Atlas atlas) {
        return new DistrictBody(
                district.id().value(),
                district.kind(),
                district.parent().map(DistrictId::value).orElse(null),
                district.names().byLanguage(),
                Figures.squareKilometres(district.squareKilometres()),
                district.accuracyKilometres(),
                figure == null ? null : DocumentBody.of(figure, atlas.dataset()),
                atlas.reconciliation().rows().stream()
                        .filter(it -> it.stated()
                                .subject()
                                .filter(district.id()::equals)
                                .isPresent())
                        .map(it -> StatedAreaBody.of(it, atlas.dataset()))
                        .toList(),
                district.note().byLanguage());
    }
}
