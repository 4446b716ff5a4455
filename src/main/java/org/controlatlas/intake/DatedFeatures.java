package org.controlatlas.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.intake.directory.Stated;
import org.controlatlas.intake.mosaic.Claim;
import org.controlatlas.intake.mosaic.Histories;
import org.controlatlas.intake.outside.Columns;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.GroundCheck;
import org.controlatlas.intake.outside.OutsideFeature;
import org.controlatlas.intake.outside.OutsideFile;
import org.controlatlas.intake.outside.OutsideTable;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.UncertainDay;

/** Reads features, or records joined to features, that say from when to when a party held them. */
final class DatedFeatures {

    private final ImportRequest request;
    private final Findings findings;

    DatedFeatures(ImportRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    Chronology read(Path file) throws IOException {
        return chronology(file, sound(file));
    }

    Chronology readJoined(Path table, Path polygons) throws IOException {
        var features = sound(polygons);
        return chronology(table, OutsideTable.join(table, features, request.columns(), findings));
    }

    private List<OutsideFeature> sound(Path file) throws IOException {
        return GroundCheck.sound(
                OutsideFile.read(file, findings), request.reading().latitudeFirst(), findings);
    }

    private Chronology chronology(Path file, List<OutsideFeature> features) {
        var columns = Columns.of(features, request.columns());
        if (features.isEmpty()) {
            return new Chronology("", List.of(), histories(List.of()), List.of(), List.of());
        }
        var reader = new FeatureReader(request, columns, findings);
        var days = new FeatureDays(request, columns, features, findings);
        var claims = features.stream()
                .flatMap(it -> claim(it, reader, days).stream())
                .toList();
        return new Chronology(
                file.getFileName().toString(), claims, histories(claims), stated(features, reader), List.of());
    }

    private static Optional<Claim> claim(OutsideFeature feature, FeatureReader reader, FeatureDays days) {
        var party = reader.party(feature);
        return days.of(feature)
                .flatMap(range -> party.map(it -> new Claim(
                        feature.place(),
                        reader.unit(feature),
                        it,
                        reader.manner(feature),
                        range.start(),
                        range.last(),
                        feature.ground(),
                        reader.note(feature),
                        reader.references(feature))));
    }

    /** From the first day of any claim to the last; to this day where one goes on. */
    private Histories histories(List<Claim> claims) {
        var wished = request.reading().days();
        var today = request.reading().today();
        var first = wished.first()
                .orElseGet(() -> claims.stream()
                        .map(it -> it.start().best())
                        .min(LocalDate::compareTo)
                        .orElse(today));
        var last = wished.last()
                .orElseGet(() -> claims.stream()
                        .flatMap(
                                it -> Stream.of(it.start().best(), it.last().equals(LocalDate.MAX) ? today : it.last()))
                        .max(LocalDate::compareTo)
                        .orElse(today));
        return new Histories(
                DateRange.closed(first, last), false, request.ground().overlaps(), UncertainDay::certain);
    }

    private static List<Stated> stated(List<OutsideFeature> features, FeatureReader reader) {
        Map<String, List<OutsideFeature>> byUnit = features.stream().collect(Collectors.groupingBy(reader::unit));
        var stated = new ArrayList<Stated>();
        var seen = new java.util.HashSet<String>();
        for (var feature : features) {
            var unit = reader.unit(feature);
            reader.area(feature)
                    .filter(km2 -> seen.add(unit + " " + km2))
                    .ifPresent(km2 -> stated.add(new Stated(
                            unit,
                            km2,
                            isOne(Objects.requireNonNull(byUnit.get(unit))),
                            reader.references(feature)
                                    .get(reader.references(feature).size() - 1))));
        }
        return stated;
    }

    private static boolean isOne(Collection<OutsideFeature> ofUnit) {
        return ofUnit.stream().map(it -> it.ground().norm()).distinct().count() == 1;
    }
}
