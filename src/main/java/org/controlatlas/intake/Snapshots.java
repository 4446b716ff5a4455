package org.controlatlas.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.controlatlas.intake.directory.Observed;
import org.controlatlas.intake.mosaic.Claim;
import org.controlatlas.intake.mosaic.Histories;
import org.controlatlas.intake.mosaic.Reference;
import org.controlatlas.intake.outside.Columns;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.GroundCheck;
import org.controlatlas.intake.outside.OutsideFeature;
import org.controlatlas.intake.outside.OutsideFile;
import org.controlatlas.intake.outside.Place;
import org.controlatlas.intake.outside.UnreadableFile;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.UncertainDay;

/**
 * Reads a folder of snapshots. What a snapshot shows holds until the day before the next one; a change is drawn on the
 * day of the snapshot that shows it first, and is in doubt since the day after the one before.
 */
final class Snapshots {

    private final ImportRequest request;
    private final Progress progress;
    private final Findings findings;
    private final TreeMap<LocalDate, List<OutsideFeature>> days = new TreeMap<>();

    Snapshots(ImportRequest request, Progress progress, Findings findings) {
        this.request = request;
        this.progress = progress;
        this.findings = findings;
    }

    Chronology read(Path folder) throws IOException {
        var features = features(folder);
        if (features.isEmpty()) {
            return new Chronology(
                    "", List.of(), histories(DateRange.day(request.reading().today())), List.of(), List.of());
        }
        var columns = Columns.of(features, request.columns());
        var reader = new FeatureReader(request, columns, findings);
        byDay(features, new SnapshotDays(request, columns, findings));
        if (days.isEmpty()) {
            return new Chronology(
                    "", List.of(), histories(DateRange.day(request.reading().today())), List.of(), List.of());
        }
        noticeMissingDays();
        var claims = new ArrayList<Claim>();
        days.forEach((day, shown) -> shown.forEach(it -> reader.party(it)
                .ifPresent(party -> claims.add(new Claim(
                        it.place(),
                        "",
                        party,
                        reader.manner(it),
                        since(day),
                        lastDay(day),
                        it.ground(),
                        "",
                        List.of(new Reference("", it.place().file())))))));
        var all = DateRange.closed(days.firstKey(), days.lastKey());
        return new Chronology(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                claims,
                histories(all),
                List.of(),
                observed());
    }

    private Histories histories(DateRange all) {
        return new Histories(all, true, request.ground().overlaps(), this::since);
    }

    private List<OutsideFeature> features(Path folder) throws IOException {
        var files = files(folder);
        var features = new ArrayList<OutsideFeature>();
        for (var i = 0; i < files.size(); i++) {
            progress.at("reading snapshots", i, files.size());
            var ofFile = OutsideFile.read(files.get(i), findings);
            if (ofFile.isEmpty()) {
                findings.fault(
                        Place.file(files.get(i).getFileName().toString()),
                        "shows nothing",
                        "carry the day before forward");
            }
            features.addAll(ofFile);
        }
        progress.at("reading snapshots", files.size(), files.size());
        return GroundCheck.sound(features, request.reading().latitudeFirst(), findings);
    }

    private List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            var files = all.filter(Files::isRegularFile).sorted().toList();
            files.stream()
                    .filter(it -> !OutsideFile.isKnown(it))
                    .forEach(it ->
                            findings.notice(Place.file(it.getFileName().toString()), "is no GeoJSON and is not read"));
            var known = files.stream().filter(OutsideFile::isKnown).toList();
            if (known.isEmpty()) {
                throw new UnreadableFile(folder + " holds no .geojson, .json, .ndjson or .jsonfg file");
            }
            return known;
        }
    }

    /** Keeps one file a day: the last by name, as corrections come later. */
    private void byDay(List<OutsideFeature> features, SnapshotDays reader) {
        Map<LocalDate, Map<String, List<OutsideFeature>>> files = new TreeMap<>();
        for (var feature : features) {
            reader.day(feature)
                    .ifPresent(day -> files.computeIfAbsent(day, it -> new LinkedHashMap<>())
                            .computeIfAbsent(feature.place().file(), it -> new ArrayList<>())
                            .add(feature));
        }
        files.forEach((day, ofDay) -> {
            var names = List.copyOf(ofDay.keySet());
            var last = names.get(names.size() - 1);
            names.subList(0, names.size() - 1)
                    .forEach(it ->
                            findings.fault(Place.file(it), "shows " + day + " as " + last + " does", "leave it out"));
            days.put(day, Objects.requireNonNull(ofDay.get(last)));
        });
    }

    /** Those that are missing where the archive is otherwise denser. */
    private void noticeMissingDays() {
        var steps = days.keySet().stream()
                .filter(it -> days.lowerKey(it) != null)
                .collect(Collectors.toMap(
                        it -> it,
                        it -> ChronoUnit.DAYS.between(Objects.requireNonNull(days.lowerKey(it)), it),
                        (a, b) -> a,
                        TreeMap::new));
        var usual = steps.values().stream()
                .sorted()
                .skip(steps.size() / 2)
                .findFirst()
                .orElse(1L);
        steps.forEach((day, step) -> {
            if (step > usual) {
                findings.notice(
                        Place.file(fileOf(day)),
                        "no day is shown from "
                                + Objects.requireNonNull(days.lowerKey(day)).plusDays(1) + " to " + day.minusDays(1)
                                + "; the day before is carried forward");
            }
        });
    }

    private String fileOf(LocalDate day) {
        return Objects.requireNonNull(days.get(day)).get(0).place().file();
    }

    private UncertainDay since(LocalDate day) {
        var before = days.lowerKey(day);
        return before == null || !days.containsKey(day)
                ? UncertainDay.certain(day)
                : new UncertainDay(before.plusDays(1), day, day);
    }

    private LocalDate lastDay(LocalDate day) {
        var next = days.higherKey(day);
        return next == null ? day : next.minusDays(1);
    }

    private List<Observed> observed() {
        var observed = new ArrayList<Observed>();
        days.forEach((day, shown) -> observed.add(new Observed(day, fileOf(day), shown.size())));
        return observed;
    }
}
