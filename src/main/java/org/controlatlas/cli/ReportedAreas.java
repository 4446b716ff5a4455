package org.controlatlas.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.controlatlas.area.ReconciledArea;
import org.controlatlas.area.Verdict;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;

/**
 * The stated areas that a reviewer looks at first: those that do not agree with what the polygons measure.
 *
 * @param agreeing how many do agree
 */
record ReportedAreas(long agreeing, List<Area> doubtful) {

    record Area(
            String subject,
            String aspect,
            String stated,
            String measured,
            String percent,
            String verdict,
            String why) {}

    static ReportedAreas of(Atlas atlas) {
        var rows = atlas.reconciliation().rows();
        return new ReportedAreas(
                rows.stream().filter(it -> it.verdict() == Verdict.AGREES).count(),
                rows.stream()
                        .filter(it -> it.verdict() != Verdict.AGREES)
                        .map(it -> area(atlas.dataset(), it))
                        .toList());
    }

    private static Area area(Dataset dataset, ReconciledArea row) {
        var stated = row.stated();
        return new Area(
                stated.subject().map(it -> nameOf(dataset, it)).orElse(stated.id()),
                stated.aspect().name().toLowerCase(Locale.ROOT),
                DataReport.figure(stated.squareKilometres()),
                row.measured()
                        .map(it -> DataReport.figure(it.squareKilometres()))
                        .orElse(""),
                row.differencePercent()
                        .map(it -> String.format(Locale.ENGLISH, "%+.1f %%", it))
                        .orElse(""),
                row.verdict().word(),
                row.explanation().in("en", ""));
    }

    private static String nameOf(Dataset dataset, DistrictId subject) {
        var district = Optional.ofNullable(dataset.districts().get(subject)).map(it -> it.names());
        var region = Optional.ofNullable(dataset.regions().get(subject)).map(it -> it.names());
        return district.or(() -> region).map(it -> it.in("en", subject.value())).orElse(subject.value());
    }
}
