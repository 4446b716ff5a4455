package org.controlatlas.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.polygon.Feature;
import org.controlatlas.dataset.polygon.FeatureFile;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Zone;
import org.controlatlas.territory.ZoneId;

/** {@code zones.csv}: the polygons that cut districts. */
record ZoneTable(Workbook book, FeatureFile polygons) {

    Map<ZoneId, Zone> zones() {
        polygons.match(book.rows(Table.ZONES), book.ids(Table.ZONES));
        var zones = book.rows(Table.ZONES).stream()
                .flatMap(row -> polygons.feature(row.text("id")).map(polygon -> zone(row, polygon)).stream())
                .toList();
        return Dataset.byId(zones, Zone::id);
    }

    /** Finds zones that cut nothing. */
    void checkTouches(Set<ZoneId> zones, List<Cell> cells) {
        var touching = cells.stream().flatMap(cell -> cell.zones().stream()).collect(Collectors.toSet());
        zones.stream()
                .filter(zone -> !touching.contains(zone) && !cells.isEmpty())
                .flatMap(zone -> polygons.feature(zone.value()).stream())
                .forEach(polygon -> polygon.fault(
                        "the zone touches no district", "draw it over the districts that it cuts or remove it"));
    }

    private Zone zone(Row row, Feature polygon) {
        return new Zone(
                new ZoneId(row.ownId()),
                row.required("kind"),
                book.names().of("zone", row),
                polygon.geometry(),
                row.amount("accuracy_km"),
                book.citations(row, "citations"),
                row.local("note"));
    }
}
