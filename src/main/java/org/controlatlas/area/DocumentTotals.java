package org.controlatlas.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.controlatlas.slice.Holding;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.StatedArea;
import org.controlatlas.territory.StatedArea.Held;

/**
 * Adds up the figures of the source document as it counts them: a district's whole figure goes to the party that the
 * document says held it, as long as that party holds any of the district, and to whoever holds most of it otherwise.
 * Districts for which the document has no figure count nothing.
 */
final class DocumentTotals {

    private final TimeSlicer slicer;
    private final Map<DistrictId, StatedArea> figures;

    DocumentTotals(Dataset dataset, TimeSlicer slicer) {
        this.slicer = slicer;
        this.figures = DocumentAreas.of(dataset);
    }

    AreaTable on(LocalDate day, AreaQuery query, List<DistrictId> districts) {
        var tally = new Tally(query);
        Map<DistrictId, List<Holding>> holdings = slicer.on(day, query.account()).holdings().stream()
                .collect(Collectors.groupingBy(it -> it.span().district()));
        figures.forEach((district, figure) -> {
            var held = holdings.get(district);
            if (held != null && districts.contains(district)) {
                var holder = query.keyOf(holder(figure.held(), held));
                tally.count(figure.squareKilometres(), Claims.sure(holder), 1);
            }
        });
        return tally.table(day);
    }

    private static ControlSpan holder(Optional<Held> named, List<Holding> holdings) {
        return holdings.stream()
                .max(Comparator.comparing((Holding it) -> isOf(named, it)).thenComparing(Holding::squareKilometres))
                .orElseThrow()
                .span();
    }

    private static boolean isOf(Optional<Held> named, Holding holding) {
        return named.filter(it -> it.party().equals(holding.span().party())).isPresent();
    }
}
