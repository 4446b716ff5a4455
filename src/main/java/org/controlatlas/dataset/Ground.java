package org.controlatlas.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.dataset.polygon.AxisOrder;
import org.controlatlas.dataset.polygon.CoverageCheck;
import org.controlatlas.dataset.polygon.FeatureFile;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.geo.CellOverlay;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Region;
import org.controlatlas.territory.Zone;
import org.controlatlas.territory.ZoneId;

/**
 * The districts and zones of a data set, each a row and a polygon, and the cells that they make.
 *
 * @param cells empty when a polygon is wrong, so that nothing can be said of the ground
 */
record Ground(
        Map<DistrictId, Region> regions,
        Map<DistrictId, District> districts,
        Map<ZoneId, Zone> zones,
        Optional<List<Cell>> cells,
        AxisOrder axisOrder) {

    static Ground read(Workbook book) {
        var districtPolygons = FeatureFile.polygons(book.files(), "districts.geojson");
        var zonePolygons = FeatureFile.polygons(book.files(), "zones.geojson");
        var axisOrder = districtPolygons.axisOrder();
        districtPolygons.checkDirections(axisOrder);
        zonePolygons.checkDirections(axisOrder);
        var districtTable = new DistrictTable(book, districtPolygons);
        var districts = districtTable.districts();
        var zoneTable = new ZoneTable(book, zonePolygons);
        var zones = zoneTable.zones();
        var sound = districtPolygons.draws(book.districts())
                && zonePolygons.draws(book.ids(Table.ZONES))
                && CoverageCheck.passes(districtPolygons.features());
        var cells = sound
                ? Optional.of(CellOverlay.cells(districts.values(), zones.values()))
                : Optional.<List<Cell>>empty();
        cells.ifPresent(it -> zoneTable.checkTouches(zones.keySet(), it));
        var noded = cells.map(it -> Dataset.byId(CellOverlay.noded(districts.values(), it), District::id))
                .orElse(districts);
        return new Ground(districtTable.regions(), noded, zones, cells, axisOrder);
    }
}
