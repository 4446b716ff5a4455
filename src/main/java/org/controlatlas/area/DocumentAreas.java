package org.controlatlas.area;

import java.util.LinkedHashMap;
import java.util.Map;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.StatedArea;

/** Finds the figures that the source document itself prints for districts. */
public final class DocumentAreas {

    private DocumentAreas() {}

    /** Returns the document's figure for each district that it has one for. */
    public static Map<DistrictId, StatedArea> of(Dataset dataset) {
        Map<DistrictId, StatedArea> figures = new LinkedHashMap<>();
        for (var stated : dataset.statedAreas()) {
            var source = dataset.citation(stated.citation()).source();
            if (dataset.description().document().filter(source::equals).isPresent()) {
                stated.subject()
                        .filter(dataset.districts()::containsKey)
                        .ifPresent(district -> figures.putIfAbsent(district, stated));
            }
        }
        return figures;
    }
}
