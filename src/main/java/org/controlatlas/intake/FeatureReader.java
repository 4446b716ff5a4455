package org.controlatlas.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.controlatlas.intake.mosaic.Reference;
import org.controlatlas.intake.outside.Columns;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.OutsideFeature;
import org.controlatlas.intake.outside.Role;
import org.controlatlas.intake.outside.UnreadableFile;
import org.controlatlas.territory.Status;

/** Reads what a feature says besides its days. */
final class FeatureReader {

    private final ImportRequest request;
    private final Columns columns;
    private final Findings findings;

    /** Throws {@link UnreadableFile} if nothing says who holds the ground. */
    FeatureReader(ImportRequest request, Columns columns, Findings findings) {
        this.request = request;
        this.columns = columns;
        this.findings = findings;
        if (request.party().isEmpty() && columns.column(Role.PARTY).isEmpty()) {
            columns.required(Role.PARTY, "--party");
        }
    }

    /** Empty, and a fault, when the feature names none. */
    Optional<String> party(OutsideFeature feature) {
        var party = request.party().orElseGet(() -> columns.text(feature, Role.PARTY));
        if (party.isEmpty()) {
            findings.fault(feature.place(), "names no party", "leave it out");
        }
        return Optional.of(party).filter(it -> !it.isEmpty());
    }

    String status(OutsideFeature feature) {
        var status = columns.text(feature, Role.STATUS).toLowerCase(Locale.ROOT);
        return status.isEmpty() ? Status.CONTROLLED : status;
    }

    String unit(OutsideFeature feature) {
        return columns.text(feature, Role.UNIT);
    }

    String note(OutsideFeature feature) {
        return columns.text(feature, Role.NOTE);
    }

    /** The feature itself, and what it cites. */
    List<Reference> references(OutsideFeature feature) {
        var archive = new Reference("", feature.place().locator());
        var cited = columns.text(feature, Role.CITATION);
        return cited.isEmpty()
                ? List.of(archive)
                : List.of(
                        archive,
                        new Reference(cited, "as cited by " + feature.place().locator()));
    }

    /** Square kilometres that the feature states of itself. */
    Optional<Double> area(OutsideFeature feature) {
        var text = columns.text(feature, Role.AREA).replace(",", "");
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Double.valueOf(text)).filter(it -> it >= 0);
        } catch (NumberFormatException e) {
            findings.fault(feature.place(), text + " is no number of square kilometres", "leave the figure out");
            return Optional.empty();
        }
    }
}
