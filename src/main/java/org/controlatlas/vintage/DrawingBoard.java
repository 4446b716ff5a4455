package org.controlatlas.vintage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Draws the areas that a recipe describes, each by its name from areas drawn before it.
 *
 * <p>The areas are as drawn: neighbours may still miss each other by a rounding error.
 */
final class DrawingBoard {

    private final Map<String, Geometry> areas = new HashMap<>();
    private final List<String> sources;
    private final Collection<Feature> cuts;
    private final Map<String, Feature> lines;

    /**
     * @param sources the source features
     * @param cuts lines that divide source features; the property {@code cuts} names the feature
     * @param lines lines that bound zones, or run along the middle of a strip
     */
    DrawingBoard(List<Feature> sources, Collection<Feature> cuts, Map<String, Feature> lines) {
        sources.forEach(source -> areas.put(source.id(), source.geometry()));
        this.sources = sources.stream().map(Feature::id).toList();
        this.cuts = cuts;
        this.lines = lines;
    }

    Feature draw(Recipe.District district) {
        var area = union(district.parts().stream().map(this::part).toList());
        return draw(district.id(), area, Map.of("accuracy_km", district.accuracyKm(), "method", district.method()));
    }

    private Geometry part(Recipe.Part part) {
        var across =
                cuts.stream().filter(cut -> part.of().equals(cut.properties().get("cuts")));
        return Pieces.cut(area(part.of()), across.map(Feature::geometry)).at(part.point());
    }

    Feature draw(Recipe.Zone zone) {
        var within = union(areas(zone.within()));
        var area = zone.strip() == null ? pieces(zone, within) : strip(zone.strip(), within);
        for (var taken : areas(zone.outside())) {
            area = OverlayNGRobust.overlay(area, taken, OverlayNG.DIFFERENCE);
        }
        return draw(zone.id(), area, Map.of());
    }

    private Geometry pieces(Recipe.Zone zone, Geometry within) {
        if (zone.lines().isEmpty()) {
            return within;
        }
        var pieces = Pieces.cut(within, zone.lines().stream().map(this::line));
        return union(zone.points().stream().map(pieces::at).toList());
    }

    private Geometry strip(Recipe.Strip strip, Geometry within) {
        var area = LocalPlane.strip(line(strip.line()), strip.metres());
        return OverlayNGRobust.overlay(area, within, OverlayNG.INTERSECTION);
    }

    Feature draw(Recipe.Background background, Collection<Feature> districts) {
        var features = sources.stream().filter(source -> source.startsWith(background.prefix()));
        var covered = union(districts.stream().map(Feature::geometry).toList());
        var area = OverlayNGRobust.overlay(union(areas(features.toList())), covered, OverlayNG.DIFFERENCE);
        return draw(background.id(), area, Map.of("kind", background.kind()));
    }

    private Feature draw(String id, Geometry area, Map<String, Object> properties) {
        areas.put(id, area);
        return new Feature(id, area, properties);
    }

    private static Geometry union(List<Geometry> parts) {
        return OverlayNGRobust.union(parts);
    }

    private List<Geometry> areas(List<String> names) {
        return names.stream().map(this::area).toList();
    }

    private Geometry area(String name) {
        return named(areas, name);
    }

    private Geometry line(String name) {
        return named(lines, name).geometry();
    }

    private static <T> T named(Map<String, T> known, String name) {
        var found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the recipe names what is not there: " + name);
        }
        return found;
    }
}
