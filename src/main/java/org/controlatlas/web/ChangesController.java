package org.controlatlas.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Feature;
import org.controlatlas.atlas.Figures;
import org.controlatlas.atlas.Ground;
import org.controlatlas.http.DayOutsideDataset;
import org.controlatlas.http.KnownIds;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.slice.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What passed from whom to whom between two days. */
@RestController
class ChangesController {

    @GetMapping(path = "/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    ChangesBody changes(
            Atlas atlas,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<String> account) {
        var changes = find(atlas, from, to, account);
        return new ChangesBody(
                from,
                to,
                atlas.dataset().version(),
                "km2",
                changes.stream().map(ChangeBody::of).toList(),
                matrix(changes));
    }

    @GetMapping(path = "/changes", produces = MediaTypes.GEOJSON)
    FeatureCollectionBody changesAsGeoJson(
            Atlas atlas,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<String> account) {
        return FeatureCollectionBody.of(find(atlas, from, to, account).stream()
                .map(ChangesController::feature)
                .toList());
    }

    private List<Change> find(Atlas atlas, LocalDate from, LocalDate to, Optional<String> account) {
        var days = atlas.dataset().days();
        return atlas.slicer()
                .changes(
                        DayOutsideDataset.check("from", from, days),
                        DayOutsideDataset.check("to", to, days),
                        KnownIds.account(account, atlas));
    }

    private static Feature feature(Change change) {
        var body = ChangeBody.of(change);
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("district", body.district());
        properties.put("from_party", body.fromParty());
        properties.put("to_party", body.toParty());
        properties.put("km2", body.km2());
        return new Feature(
                String.join(".", body.district(), body.fromParty(), body.toParty()),
                Optional.of(Ground.of(change.cells())),
                properties,
                Optional.empty());
    }

    private static List<PassageBody> matrix(List<Change> changes) {
        var sums = changes.stream()
                .collect(groupingBy(
                        it -> List.of(it.from().value(), it.to().value()),
                        LinkedHashMap::new,
                        summingDouble(Change::squareKilometres)));
        return sums.entrySet().stream()
                .map(it -> new PassageBody(
                        it.getKey().get(0), it.getKey().get(1), Figures.squareKilometres(it.getValue())))
                .toList();
    }

    record ChangesBody(
            LocalDate from,
            LocalDate to,
            String version,
            String unit,
            List<ChangeBody> changes,
            List<PassageBody> matrix) {}

    record ChangeBody(
            String district,
            @JsonProperty("from_party") String fromParty,
            @JsonProperty("to_party") String toParty,
            double km2) {

        static ChangeBody of(Change change) {
            return new ChangeBody(
                    change.district().value(),
                    change.from().value(),
                    change.to().value(),
                    Figures.squareKilometres(change.squareKilometres()));
        }
    }

    record PassageBody(
            @JsonProperty("from_party") String fromParty,
            @JsonProperty("to_party") String toParty,
            double km2) {}
}
