package org.controlatlas.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.controlatlas.intake.mosaic.Manner;
import org.controlatlas.intake.mosaic.Reference;
import org.controlatlas.intake.outside.Columns;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.OutsideFeature;
import org.controlatlas.intake.outside.Role;
import org.controlatlas.intake.outside.UnreadableFile;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Certainty;
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

    Manner manner(OutsideFeature feature) {
        var status = columns.text(feature, Role.STATUS).toLowerCase(Locale.ROOT);
        var account = columns.text(feature, Role.ACCOUNT);
        return new Manner(
                status.isEmpty() ? Status.CONTROLLED : status,
                account.equalsIgnoreCase(Account.CONSENSUS.value()) ? "" : account,
                certainty(feature));
    }

    private Certainty certainty(OutsideFeature feature) {
        var text = columns.text(feature, Role.CERTAINTY);
        if (text.isEmpty()) {
            return Certainty.SINGLE_SOURCE;
        }
        var known = Certainty.of(text.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-"));
        if (known.isEmpty()) {
            findings.fault(
                    feature.place(),
                    "has the certainty " + text + ", which is none of "
                            + Arrays.stream(Certainty.values())
                                    .map(Certainty::word)
                                    .collect(Collectors.joining(", ")),
                    "take it for " + Certainty.UNVERIFIED.word());
        }
        return known.orElse(Certainty.UNVERIFIED);
    }

    String unit(OutsideFeature feature) {
        return columns.text(feature, Role.UNIT);
    }

    String note(OutsideFeature feature) {
        return columns.text(feature, Role.NOTE);
    }

    /** What the feature cites, with the feature itself as the place that does; the feature where it cites nothing. */
    List<Reference> references(OutsideFeature feature) {
        var cited = columns.text(feature, Role.CITATION);
        var locator = feature.place().locator();
        return List.of(cited.isEmpty() ? new Reference("", locator) : new Reference(cited, "as cited by " + locator));
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
