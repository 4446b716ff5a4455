package org.controlatlas.intake.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.controlatlas.intake.mosaic.Plot;
import org.controlatlas.intake.mosaic.Telling;
import org.controlatlas.territory.Status;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/**
 * Districts, zones, parties, statuses and spans. A district that has one history throughout is not cut; any other is cut
 * by one zone for each history, the largest first.
 */
final class ControlTables {

    /** When the colours that the loader gives begin again, patterns tell parties apart. */
    private static final int COLOURS = 16;

    private static final List<String> PATTERNS = List.of("none", "dots", "cross");

    private final Sheet districts = new Sheet("districts.csv", "id kind parent note");
    private final Sheet zones = new Sheet("zones.csv", "id kind accuracy_km citations note");
    private final Sheet control = new Sheet(
            "control.csv",
            "district within outside party status start start_best end certainty account sources note flags");
    private final Sheet parties = new Sheet("parties.csv", "id colour pattern note");
    private final Sheet statuses = new Sheet("statuses.csv", "id pattern");
    private final Sheet names = new Sheet("names.csv", "subject language name note");
    private final GeoJsonFile districtPolygons = new GeoJsonFile();
    private final GeoJsonFile zonePolygons = new GeoJsonFile();
    private final NamedIds districtIds = new NamedIds("district");
    private final NamedIds partyIds = new NamedIds("party");
    private int coloured;
    private final NamedIds accountIds = new NamedIds("account");
    private final NamedIds statusIds = new NamedIds("status");
    private final Bibliography bibliography;
    private final String unrecordedCitation;

    ControlTables(List<Plot> plots, Bibliography bibliography, String unrecordedCitation) {
        this.bibliography = bibliography;
        this.unrecordedCitation = unrecordedCitation;
        Map<String, List<Plot>> byDistrict =
                plots.stream().collect(Collectors.groupingBy(Plot::district, LinkedHashMap::new, Collectors.toList()));
        byDistrict.forEach(this::district);
        names.add("account:consensus", "en", Words.ARCHIVE);
        Words.certainties().forEach((word, name) -> names.add("certainty:" + word, "en", name));
    }

    List<Sheet> sheets() {
        return List.of(districts, zones, control, parties, statuses, names);
    }

    Map<String, GeoJsonFile> polygons() {
        return Map.of("districts.geojson", districtPolygons, "zones.geojson", zonePolygons);
    }

    /** The id of a district; empty when no ground is known by this name. */
    String districtId(String name) {
        return districtIds.knows(name) ? districtIds.of(name) : "";
    }

    private void district(String name, List<Plot> plots) {
        var id = districtIds.of(name);
        districts.add(id, "district");
        names.add("district:" + id, "en", name);
        var ground = CoverageUnion.union(plots.stream().map(Plot::ground).toArray(Geometry[]::new));
        districtPolygons.add(id, ground.norm(), Map.of("accuracy_km", 0, "method", "imported"));
        var largestFirst = new ArrayList<>(plots);
        largestFirst.sort(
                Comparator.comparingDouble((Plot it) -> it.ground().getArea()).reversed());
        for (var i = 0; i < largestFirst.size(); i++) {
            var zone = plots.size() == 1 ? "" : zone(id, name, i + 1, largestFirst.get(i));
            largestFirst.get(i).tellings().forEach(it -> span(id, zone, it));
        }
    }

    private String zone(String district, String name, int number, Plot plot) {
        var id = district + "-" + number;
        zones.add(id, "part", 0);
        names.add("zone:" + id, "en", name + ", part " + number);
        zonePolygons.add(id, plot.ground(), Map.of());
        return id;
    }

    private void span(String district, String zone, Telling telling) {
        control.add(
                district,
                zone,
                "",
                party(telling),
                status(telling.manner().status()),
                DayCell.of(telling.start()),
                telling.start().isUncertain() ? DayCell.of(telling.start().best()) : "",
                DayCell.of(telling.last()),
                telling.manner().certainty().word(),
                account(telling.manner().account()),
                sources(telling),
                telling.note());
    }

    private String sources(Telling telling) {
        return telling.isRecorded()
                ? telling.references().stream().map(bibliography::of).distinct().collect(Collectors.joining(";"))
                : unrecordedCitation;
    }

    private String party(Telling telling) {
        var name = telling.isRecorded() ? telling.party() : Words.NOT_RECORDED;
        var isNew = !partyIds.knows(name);
        var id = partyIds.of(name);
        if (isNew) {
            parties.add(
                    id,
                    telling.isRecorded() ? "" : Words.NOT_RECORDED_COLOUR,
                    telling.isRecorded() ? PATTERNS.get(Math.min(coloured++ / COLOURS, PATTERNS.size() - 1)) : "none");
            names.add("party:" + id, "en", name);
        }
        return id;
    }

    private String account(String name) {
        if (name.isEmpty()) {
            return "";
        }
        var isNew = !accountIds.knows(name);
        var id = accountIds.of(name);
        if (isNew) {
            names.add("account:" + id, "en", name);
        }
        return id;
    }

    private String status(String name) {
        var isNew = !statusIds.knows(name);
        var id = statusIds.of(name);
        if (isNew) {
            statuses.add(id, id.equals(Status.CONTESTED) ? "hatch" : "none");
            names.add("status:" + id, "en", Words.status(name));
        }
        return id;
    }
}
