package org.controlatlas.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.controlatlas.intake.outside.Columns;
import org.controlatlas.intake.outside.DayText;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.OutsideFeature;
import org.controlatlas.intake.outside.Place;
import org.controlatlas.intake.outside.Role;

/** Tells which day a feature of a snapshot shows: the column that the call names, else the file's name, else a column. */
final class SnapshotDays {

    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)(-?\\d{4}[-._]?\\d{2}[-._]?\\d{2}|\\d{1,2}[-._]\\d{1,2}[-._]\\d{4})(?!\\d)");

    private final ImportRequest request;
    private final Columns columns;
    private final Findings findings;
    private final Map<String, Optional<LocalDate>> ofFile = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    SnapshotDays(ImportRequest request, Columns columns, Findings findings) {
        this.request = request;
        this.columns = columns;
        this.findings = findings;
    }

    /** Empty, and a fault, when there is none or it cannot be. */
    Optional<LocalDate> day(OutsideFeature feature) {
        var file = feature.place().file();
        var inName = IN_NAME.matcher(file);
        if (!request.columns().containsKey(Role.DAY) && inName.find()) {
            return ofFile.computeIfAbsent(file, it -> read(inName.group(1), Place.file(file)));
        }
        return read(columns.text(feature, Role.DAY), feature.place());
    }

    private Optional<LocalDate> read(String text, Place place) {
        try {
            var days = request.reading().dayText().parse(text);
            if (!days.earliest().equals(days.latest())) {
                throw new DateTimeException(text + " is more than one day");
            }
            return check(unshifted(days, text, place), place);
        } catch (DateTimeException e) {
            findings.fault(place, text.isEmpty() ? "tells no day" : String.valueOf(e.getMessage()), "leave it out");
            return Optional.empty();
        }
    }

    private LocalDate unshifted(DayText.Days days, String text, Place place) {
        if (days.shifted().isPresent()) {
            findings.fault(
                    place,
                    text + " lies near midnight, as if a time zone had shifted the day",
                    "take it for " + days.unshifted().earliest());
        }
        return days.unshifted().earliest();
    }

    private Optional<LocalDate> check(LocalDate day, Place place) {
        if (!day.isAfter(request.reading().today())) {
            return Optional.of(day);
        }
        if (told.add(place.file() + day)) {
            findings.fault(place, day + " lies in the future", "leave it out");
        }
        return Optional.empty();
    }
}
