package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.controlatlas.geo.CellOverlay;
import org.controlatlas.geo.GeodesicArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Makes up small data sets: a row of square districts, zones laid over them at random, a history for each cell. */
public final class RandomDataset {

    public static final LocalDate FIRST = LocalDate.parse("2001-01-01");
    public static final LocalDate LAST = FIRST.plusDays(59);

    private static final GeometryFactory WGS84 = new GeometryFactory();
    private static final CitationId CITATION = new CitationId("c1");

    private final Random random;
    private final boolean overlaps;
    private final List<PartyId> parties;

    private RandomDataset(Random random, boolean overlaps) {
        this.random = random;
        this.overlaps = overlaps;
        this.parties = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(it -> new PartyId("party-" + it))
                .toList();
    }

    public static Dataset of(long seed) {
        return new RandomDataset(new Random(seed), false).dataset();
    }

    /** One in which several parties may claim a cell on one day. */
    public static Dataset withOverlaps(long seed) {
        return new RandomDataset(new Random(seed), true).dataset();
    }

    private Dataset dataset() {
        var districts = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(RandomDataset::district)
                .toList();
        var zones = IntStream.range(0, random.nextInt(4))
                .mapToObj(it -> zone(it, districts.size()))
                .toList();
        var cells = CellOverlay.cells(districts, zones);
        var spans = new ArrayList<ControlSpan>();
        cells.forEach(cell -> spans.addAll(history(cell)));
        if (overlaps) {
            IntStream.range(0, 1 + random.nextInt(5))
                    .forEach(it -> spans.add(claim(it, cells.get(random.nextInt(cells.size())))));
        }
        if (random.nextBoolean()) {
            spans.add(otherAccount(cells.get(random.nextInt(cells.size()))));
        }
        return dataset(CellOverlay.noded(districts, cells), zones, cells, spans);
    }

    private Dataset dataset(List<District> districts, List<Zone> zones, List<Cell> cells, List<ControlSpan> spans) {
        var source = new Source(new SourceId("s1"), "Made up", Map.of());
        return new Dataset(
                new Dataset.Description("random", LocalText.EMPTY, List.of("en"), Optional.empty(), "CC0-1.0", ""),
                "0",
                DateRange.closed(FIRST, LAST),
                Dataset.byId(districts, District::id),
                Map.of(),
                Dataset.byId(zones, Zone::id),
                Dataset.byId(
                        parties.stream()
                                .map(it -> new Party(it, LocalText.EMPTY, "#888888", "none", LocalText.EMPTY))
                                .toList(),
                        Party::id),
                Map.of(),
                cells,
                spans,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(source.id(), source),
                Map.of(CITATION, new Citation(CITATION, source.id(), "p. 1", "", "")),
                Map.of(),
                List.of());
    }

    /** A square that no zone has cut yet. */
    public static District district(int number) {
        var west = 46 + 0.5 * number;
        var square = polygon(west, 39, west + 0.5, 39, west + 0.5, 39.5, west, 39.5);
        return new District(
                new DistrictId("district-" + number),
                "raion",
                Optional.empty(),
                LocalText.EMPTY,
                square,
                GeodesicArea.squareKilometres(square),
                0,
                LocalText.EMPTY);
    }

    /** A triangle whose corners lie anywhere over the districts, on odd coordinates. */
    private Zone zone(int number, int districts) {
        Geometry triangle;
        do {
            triangle = polygon(
                    longitude(districts),
                    latitude(),
                    longitude(districts),
                    latitude(),
                    longitude(districts),
                    latitude());
        } while (triangle.getArea() < 0.01);
        return new Zone(
                new ZoneId("zone-" + number),
                "made-up",
                LocalText.EMPTY,
                triangle,
                random.nextInt(4),
                List.of(),
                LocalText.EMPTY);
    }

    private double longitude(int districts) {
        return 45.9 + random.nextDouble() * (0.5 * districts + 0.2);
    }

    private double latitude() {
        return 38.9 + random.nextDouble() * 0.7;
    }

    private List<ControlSpan> history(Cell cell) {
        var starts = new TreeSet<LocalDate>(List.of(FIRST));
        for (var i = random.nextInt(4); i > 0; i--) {
            starts.add(FIRST.plusDays(1 + random.nextInt(58)));
        }
        var days = new ArrayList<>(starts);
        var doubts = days.stream().map(this::doubt).toList();
        var spans = new ArrayList<ControlSpan>();
        for (var i = 0; i < days.size(); i++) {
            var last = i + 1 == days.size();
            spans.add(span(
                    cell,
                    last ? DateRange.since(days.get(i)) : DateRange.of(days.get(i), days.get(i + 1)),
                    doubts.get(i),
                    last
                            ? UncertainDay.certain(LocalDate.MAX)
                            : doubts.get(i + 1).minusDays(1),
                    Account.CONSENSUS));
        }
        return spans;
    }

    private UncertainDay doubt(LocalDate best) {
        return best.equals(FIRST)
                ? UncertainDay.certain(best)
                : new UncertainDay(best.minusDays(random.nextInt(3)), best, best.plusDays(random.nextInt(3)));
    }

    /** By a party that holds nothing else. */
    private ControlSpan claim(int number, Cell cell) {
        var first = FIRST.plusDays(random.nextInt(50));
        var last = first.plusDays(random.nextInt(30));
        return new ControlSpan(
                "claim-" + number,
                cell.district(),
                List.of(cell),
                new PartyId("claimant-" + number),
                Status.CONTROLLED,
                DateRange.closed(first, last),
                UncertainDay.certain(first),
                UncertainDay.certain(last),
                Certainty.HIGH,
                Account.CONSENSUS,
                List.of(CITATION),
                LocalText.EMPTY);
    }

    private ControlSpan otherAccount(Cell cell) {
        var first = FIRST.plusDays(random.nextInt(30));
        var last = first.plusDays(random.nextInt(20));
        return span(
                cell,
                DateRange.closed(first, last),
                UncertainDay.certain(first),
                UncertainDay.certain(last),
                new Account("other"));
    }

    private ControlSpan span(Cell cell, DateRange validity, UncertainDay start, UncertainDay lastDay, Account account) {
        return new ControlSpan(
                cell.id() + "-" + validity.start() + "-" + account,
                cell.district(),
                List.of(cell),
                parties.get(random.nextInt(parties.size())),
                random.nextInt(4) == 0 ? Status.CONTESTED : Status.CONTROLLED,
                validity,
                start,
                lastDay,
                Certainty.HIGH,
                account,
                List.of(CITATION),
                LocalText.EMPTY);
    }

    private static Geometry polygon(double... lonLat) {
        var ring = new Coordinate[lonLat.length / 2 + 1];
        for (var i = 0; i < lonLat.length / 2; i++) {
            ring[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
        }
        ring[ring.length - 1] = ring[0].copy();
        return WGS84.createPolygon(ring);
    }
}
