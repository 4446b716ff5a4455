package org.controlatlas.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.polygon.Feature;
import org.controlatlas.dataset.polygon.FeatureFile;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.geo.GeodesicArea;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Region;

/** {@code districts.csv}: the districts, which have a polygon, and the regions that group them, which have none. */
record DistrictTable(Workbook book, FeatureFile polygons) {

    private static final String PARENT = "parent";

    Map<DistrictId, Region> regions() {
        var regions = Dataset.byId(rows(true).stream().map(this::region).toList(), Region::id);
        rows(true).forEach(row -> checkAncestors(row, regions));
        return regions;
    }

    Map<DistrictId, District> districts() {
        polygons.match(rows(false), book.districts());
        var districts = rows(false).stream()
                .flatMap(row -> polygons.feature(row.text("id")).map(polygon -> district(row, polygon)).stream())
                .toList();
        return Dataset.byId(districts, District::id);
    }

    private List<Row> rows(boolean regions) {
        return book.rows(Table.DISTRICTS).stream()
                .filter(row -> Workbook.isRegion(row) == regions)
                .toList();
    }

    private Region region(Row row) {
        return new Region(new DistrictId(row.ownId()), parent(row), book.names().of("district", row));
    }

    private District district(Row row, Feature polygon) {
        return new District(
                new DistrictId(row.ownId()),
                row.required("kind"),
                parent(row),
                book.names().of("district", row),
                polygon.geometry(),
                GeodesicArea.squareKilometres(polygon.geometry()),
                polygon.amount("accuracy_km"),
                row.local("note"));
    }

    private Optional<DistrictId> parent(Row row) {
        return row.optionalId(PARENT, book.regions()).map(DistrictId::new);
    }

    /** Finds a region that would contain itself. */
    private static void checkAncestors(Row row, Map<DistrictId, Region> regions) {
        var seen = new HashSet<DistrictId>();
        var region = regions.get(new DistrictId(row.text("id")));
        while (region != null && seen.add(region.id())) {
            region = region.parent().map(regions::get).orElse(null);
        }
        if (region != null) {
            row.fault(
                    PARENT, row.text("id") + " belongs to itself in the end", "leave the parent of the largest empty");
        }
    }
}
