package org.controlatlas.dataset;

import java.util.List;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.polygon.AxisOrder;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** {@code places.csv}: towns, passes, bridges and the like. */
record PlaceTable(Workbook book, AxisOrder axisOrder) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    List<Place> places() {
        return book.rows(Table.PLACES).stream().map(this::place).toList();
    }

    private Place place(Row row) {
        var position = new Coordinate(row.degrees("lon", 180), row.degrees("lat", 90));
        if (row.isSound() && axisOrder.looksSwapped(position)) {
            row.fault("lon", "the place lies far off, as if lon and lat were swapped", "write longitude into lon");
        }
        return new Place(
                row.ownId(),
                row.required("kind"),
                book.names().of("place", row),
                GEOMETRIES.createPoint(position),
                row.optionalId("district", book.districts()).map(DistrictId::new),
                row.amount("accuracy_km"),
                book.citations(row, "citations"),
                row.local("note"));
    }
}
