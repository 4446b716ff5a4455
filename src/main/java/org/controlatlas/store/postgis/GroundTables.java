package org.controlatlas.store.postgis;

import java.util.List;
import java.util.TreeSet;
import org.controlatlas.territory.BackgroundFeature;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Place;
import org.controlatlas.territory.Region;
import org.controlatlas.territory.Zone;
import org.controlatlas.territory.ZoneId;
import org.locationtech.jts.geom.Point;

/** What lies where. */
final class GroundTables {

    static final Table<Region> REGIONS = new Table<>(
            "region",
            List.of("id", "parent", "names"),
            dataset -> dataset.regions().values().stream(),
            (line, region) -> line.id(region.id()).id(region.parent()).local(region.names()),
            row -> new Region(
                    new DistrictId(row.text("id")), row.optional("parent", DistrictId::new), row.local("names")));

    static final Table<District> DISTRICTS = new Table<>(
            "district",
            List.of("id", "kind", "parent", "names", "geometry", "km2", "accuracy_km", "note"),
            dataset -> dataset.districts().values().stream(),
            (line, district) -> line.id(district.id())
                    .text(district.kind())
                    .id(district.parent())
                    .local(district.names())
                    .geometry(district.geometry())
                    .number(district.squareKilometres())
                    .number(district.accuracyKilometres())
                    .local(district.note()),
            row -> new District(
                    new DistrictId(row.text("id")),
                    row.text("kind"),
                    row.optional("parent", DistrictId::new),
                    row.local("names"),
                    row.geometry(),
                    row.number("km2"),
                    row.number("accuracy_km"),
                    row.local("note")));

    static final Table<Zone> ZONES = new Table<>(
            "zone",
            List.of("id", "kind", "names", "geometry", "accuracy_km", "citations", "note"),
            dataset -> dataset.zones().values().stream(),
            (line, zone) -> line.id(zone.id())
                    .text(zone.kind())
                    .local(zone.names())
                    .geometry(zone.geometry())
                    .number(zone.accuracyKilometres())
                    .ids(zone.citations())
                    .local(zone.note()),
            row -> new Zone(
                    new ZoneId(row.text("id")),
                    row.text("kind"),
                    row.local("names"),
                    row.geometry(),
                    row.number("accuracy_km"),
                    row.list("citations", CitationId::new),
                    row.local("note")));

    static final Table<Cell> CELLS = new Table<>(
            "cell",
            List.of("id", "district", "zones", "geometry", "km2"),
            dataset -> dataset.cells().stream(),
            (line, cell) -> line.text(cell.id())
                    .id(cell.district())
                    .ids(cell.zones())
                    .geometry(cell.geometry())
                    .number(cell.squareKilometres()),
            row -> new Cell(
                    row.text("id"),
                    new DistrictId(row.text("district")),
                    new TreeSet<>(row.list("zones", ZoneId::new)),
                    row.geometry(),
                    row.number("km2")));

    static final Table<Place> PLACES = new Table<>(
            "place",
            List.of("id", "kind", "names", "geometry", "district", "accuracy_km", "citations", "note"),
            dataset -> dataset.places().stream(),
            (line, place) -> line.text(place.id())
                    .text(place.kind())
                    .local(place.names())
                    .geometry(place.point())
                    .id(place.district())
                    .number(place.accuracyKilometres())
                    .ids(place.citations())
                    .local(place.note()),
            row -> new Place(
                    row.text("id"),
                    row.text("kind"),
                    row.local("names"),
                    (Point) row.geometry(),
                    row.optional("district", DistrictId::new),
                    row.number("accuracy_km"),
                    row.list("citations", CitationId::new),
                    row.local("note")));

    static final Table<BackgroundFeature> BACKGROUND = new Table<>(
            "background",
            List.of("id", "kind", "names", "geometry"),
            dataset -> dataset.background().stream(),
            (line, feature) -> line.text(feature.id())
                    .text(feature.kind())
                    .local(feature.names())
                    .geometry(feature.geometry()),
            row -> new BackgroundFeature(row.text("id"), row.text("kind"), row.local("names"), row.geometry()));

    private GroundTables() {}
}
