package org.controlatlas.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.controlatlas.intake.outside.Columns;
import org.controlatlas.intake.outside.DayText;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.OutsideFeature;
import org.controlatlas.intake.outside.Place;
import org.controlatlas.intake.outside.Role;
import org.controlatlas.territory.UncertainDay;

/** Reads from when to when a feature holds. */
final class FeatureDays {

    /** People write a year like 9999 where they mean that it goes on. */
    private static final int NO_END_YEAR = 9000;

    private final ImportRequest request;
    private final Columns columns;
    private final Findings findings;
    private final boolean endIncluded;
    private boolean toldOrder;

    FeatureDays(ImportRequest request, Columns columns, List<OutsideFeature> features, Findings findings) {
        this.request = request;
        this.columns = columns;
        this.findings = findings;
        columns.required(Role.START, "--start");
        this.endIncluded = request.reading().endIncluded().orElseGet(() -> !endsMeetStarts(features));
        if (request.reading().endIncluded().isEmpty() && !endIncluded) {
            findings.notice(
                    Place.file(features.get(0).place().file()),
                    "ends are the starts of others, and are taken as not included; say --end-included if they are");
        }
    }

    /** @param last belongs to them; {@link LocalDate#MAX} while they go on */
    record Held(UncertainDay start, LocalDate last) {}

    /** Empty, and a fault, when they cannot be. */
    Optional<Held> of(OutsideFeature feature) {
        try {
            var start = parse(feature, Role.START);
            var last = last(feature);
            if (start.earliest().isAfter(request.reading().today())) {
                throw new DateTimeException("starts in the future, on " + start.earliest());
            }
            if (last.isBefore(start.earliest())) {
                throw new DateTimeException("ends on " + last + " before it starts on " + start.earliest());
            }
            return Optional.of(new Held(new UncertainDay(start.earliest(), start.earliest(), start.latest()), last));
        } catch (DateTimeException e) {
            findings.fault(feature.place(), String.valueOf(e.getMessage()), "leave it out");
            return Optional.empty();
        }
    }

    private LocalDate last(OutsideFeature feature) {
        if (columns.text(feature, Role.END).isEmpty()) {
            return LocalDate.MAX;
        }
        var end = parse(feature, Role.END);
        if (end.earliest().getYear() >= NO_END_YEAR) {
            findings.notice(feature.place(), "ends in " + end.earliest().getYear() + ", which is taken as going on");
            return LocalDate.MAX;
        }
        if (end.earliest().isAfter(request.reading().today())) {
            findings.fault(feature.place(), "ends in the future, on " + end.latest(), "take it as going on");
            return LocalDate.MAX;
        }
        return endIncluded ? end.latest() : end.earliest().minusDays(1);
    }

    private DayText.Days parse(OutsideFeature feature, Role role) {
        var text = columns.text(feature, role);
        if (text.isEmpty()) {
            throw new DateTimeException("has no start");
        }
        var days = request.reading().dayText().parse(text);
        if (DayText.isAmbiguous(text) && !toldOrder) {
            toldOrder = true;
            findings.notice(
                    feature.place(),
                    text + " is read as " + days.earliest() + ", and others like it in the same way;"
                            + " say --month-first if the month stands first");
        }
        if (days.shifted().isPresent()) {
            findings.fault(
                    feature.place(),
                    text + " lies near midnight, as if a time zone had shifted the day",
                    "take it for " + days.unshifted().earliest());
        }
        return days.unshifted();
    }

    /** Whether most ends are written as the start of something else in the same unit, so that they do not belong to what they end. */
    private boolean endsMeetStarts(List<OutsideFeature> features) {
        var starts = features.stream().map(it -> ofUnit(it, Role.START)).collect(Collectors.toSet());
        var ends = features.stream()
                .filter(it -> !columns.text(it, Role.END).isEmpty())
                .map(it -> ofUnit(it, Role.END))
                .toList();
        var lastsOneDay =
                features.stream().anyMatch(it -> ofUnit(it, Role.START).equals(ofUnit(it, Role.END)));
        return !lastsOneDay && ends.stream().filter(starts::contains).count() * 2 > ends.size();
    }

    private String ofUnit(OutsideFeature feature, Role role) {
        return columns.text(feature, Role.UNIT) + "\n" + columns.text(feature, role);
    }
}
