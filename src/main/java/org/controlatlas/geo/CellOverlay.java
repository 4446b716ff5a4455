package org.controlatlas.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Zone;
import org.controlatlas.territory.ZoneId;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Cuts districts by the zones that touch them into {@link Cell}s, which are a valid coverage: they share their edges bit
 * for bit, leave no gap and do not overlap.
 *
 * <p>All borders are noded at once on a fixed grid of {@value #GRID_PER_DEGREE} steps a degree (about a tenth of a
 * millimetre), the faces between them are found, and each face is asked at a point inside it which district and which
 * zones it lies in.
 */
public final class CellOverlay {

    private static final double GRID_PER_DEGREE = 1e9;

    private final Collection<District> districts;
    private final Map<DistrictId, IndexedPointInAreaLocator> districtLocators = new LinkedHashMap<>();
    private final Map<ZoneId, IndexedPointInAreaLocator> zoneLocators = new LinkedHashMap<>();
    private final STRtree districtExtents = new STRtree();
    private final STRtree zoneExtents = new STRtree();

    private CellOverlay(Collection<District> districts, Collection<Zone> zones) {
        this.districts = districts;
        for (var district : districts) {
            districtLocators.put(district.id(), new IndexedPointInAreaLocator(district.geometry()));
            districtExtents.insert(district.geometry().getEnvelopeInternal(), district.id());
        }
        for (var zone : zones) {
            zoneLocators.put(zone.id(), new IndexedPointInAreaLocator(zone.geometry()));
            zoneExtents.insert(zone.geometry().getEnvelopeInternal(), zone.id());
        }
    }

    /**
     * Returns the cells district by district. The part of a district outside all zones comes first. Ids are the
     * district's and a running number, as in {@code agdam.1}.
     */
    public static List<Cell> cells(Collection<District> districts, Collection<Zone> zones) {
        var overlay = new CellOverlay(districts, zones);
        var borders = new ArrayList<Geometry>();
        districts.forEach(it -> borders.add(it.geometry().getBoundary()));
        zones.forEach(it -> borders.add(it.geometry().getBoundary()));
        return overlay.cellsOf(Faces.between(borders, GRID_PER_DEGREE));
    }

    /**
     * Returns the districts with polygons that have a vertex wherever a border of their cells meets theirs, so that they
     * share their edges with the cells and measure exactly as much as these together.
     */
    public static List<District> noded(Collection<District> districts, List<Cell> cells) {
        var byDistrict = cells.stream().collect(Collectors.groupingBy(Cell::district));
        return districts.stream()
                .map(it -> noded(it, byDistrict.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static District noded(District district, List<Cell> its) {
        var ground = CoverageUnion.union(its.stream().map(Cell::geometry).toArray(Geometry[]::new))
                .norm();
        return district.withGeometry(ground, GeodesicArea.squareKilometres(ground));
    }

    private List<Cell> cellsOf(List<Polygon> faces) {
        Map<DistrictId, Map<List<ZoneId>, List<Polygon>>> sorted = new HashMap<>();
        for (var face : faces) {
            var inside = face.getInteriorPoint().getCoordinate();
            districtAt(inside)
                    .ifPresent(district -> sorted.computeIfAbsent(district, it -> new HashMap<>())
                            .computeIfAbsent(zonesAt(inside), it -> new ArrayList<>())
                            .add(face));
        }
        var cells = new ArrayList<Cell>();
        for (var district : districts) {
            cells.addAll(cellsOf(district.id(), sorted.getOrDefault(district.id(), Map.of())));
        }
        return cells;
    }

    private static List<Cell> cellsOf(DistrictId district, Map<List<ZoneId>, List<Polygon>> facesByZones) {
        var cells = new ArrayList<Cell>();
        facesByZones.entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey().toString()))
                .forEach(it -> cells.add(cell(district, cells.size() + 1, it.getKey(), it.getValue())));
        return cells;
    }

    private static Cell cell(DistrictId district, int number, List<ZoneId> zones, List<Polygon> faces) {
        var ground = CoverageUnion.union(faces.toArray(Geometry[]::new)).norm();
        return new Cell(
                district + "." + number, district, new TreeSet<>(zones), ground, GeodesicArea.squareKilometres(ground));
    }

    /** The first district by id, should polygons that are no coverage share the point. */
    private Optional<DistrictId> districtAt(Coordinate inside) {
        return around(inside, districtExtents, districtLocators).stream().findFirst();
    }

    private List<ZoneId> zonesAt(Coordinate inside) {
        return around(inside, zoneExtents, zoneLocators);
    }

    /** What has the point inside, in order. */
    private static <I extends Comparable<? super I>> List<I> around(
            Coordinate inside, STRtree extents, Map<I, IndexedPointInAreaLocator> locators) {
        var ids = new ArrayList<I>();
        for (var near : extents.query(new Envelope(inside))) {
            @SuppressWarnings("unchecked") // the tree holds the ids of the locators
            var id = (I) near;
            if (Objects.requireNonNull(locators.get(id)).locate(inside) == Location.INTERIOR) {
                ids.add(id);
            }
        }
        ids.sort(Comparator.naturalOrder());
        return ids;
    }
}
