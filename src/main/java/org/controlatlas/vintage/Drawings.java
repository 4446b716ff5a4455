package org.controlatlas.vintage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The areas that a recipe describes, as drawn: neighbours may still miss each other by a rounding error.
 *
 * @param sources the source features inside the recipe's box
 * @param cuts lines that divide source features; the property {@code cuts} names the feature
 * @param lines lines that bound zones or run along the middle of strips
 */
record Drawings(Map<String, Geometry> sources, Map<String, Feature> cuts, Map<String, Feature> lines) {

    static Drawings read(Path folder, Recipe recipe) throws IOException {
        var checksums = Checksums.of(folder.resolve("source"));
        var box = new GeometryFactory().toGeometry(recipe.envelope());
        var sources = new LinkedHashMap<String, Geometry>();
        for (var file : recipe.sources()) {
            for (var feature :
                    FeatureReader.read(checksums.checked(file), recipe.key()).values()) {
                sources.put(feature.id(), OverlayNGRobust.overlay(feature.geometry(), box, OverlayNG.INTERSECTION));
            }
        }
        return new Drawings(
                sources,
                FeatureReader.read(folder.resolve("cuts.geojson"), "id"),
                FeatureReader.read(folder.resolve("lines.geojson"), "id"));
    }

    Geometry district(Recipe.District district) {
        return OverlayNGRobust.union(district.parts().stream().map(this::part).toList());
    }

    private Geometry part(Recipe.Part part) {
        var across = cuts.values().stream()
                .filter(cut -> part.of().equals(cut.properties().get("cuts")))
                .map(Feature::geometry);
        return Pieces.cut(known(sources, part.of()), across.toList()).at(part.point());
    }

    /** Returns a zone inside districts, less areas that were drawn before it. */
    Geometry zone(Recipe.Zone zone, Map<String, Geometry> districts, Map<String, Geometry> earlier) {
        var within = OverlayNGRobust.union(
                zone.within().stream().map(id -> known(districts, id)).toList());
        var area = zone.strip() == null ? pieces(zone, within) : strip(zone.strip(), within);
        for (var name : zone.outside()) {
            var taken = sources.containsKey(name) ? known(sources, name) : known(earlier, name);
            area = OverlayNGRobust.overlay(area, taken, OverlayNG.DIFFERENCE);
        }
        return area;
    }

    private Geometry pieces(Recipe.Zone zone, Geometry within) {
        var across = zone.lines().stream().map(id -> known(lines, id).geometry());
        if (zone.at().isEmpty()) {
            return within;
        }
        var pieces = Pieces.cut(within, across.toList());
        return OverlayNGRobust.union(zone.points().stream().map(pieces::at).toList());
    }

    private Geometry strip(Recipe.Strip strip, Geometry within) {
        var area = LocalPlane.strip(known(lines, strip.line()).geometry(), strip.metres());
        return OverlayNGRobust.overlay(area, within, OverlayNG.INTERSECTION);
    }

    /** Returns the part of the features with a prefix that no district covers. */
    Geometry background(Recipe.Background background, List<Geometry> districts) {
        var features = sources.entrySet().stream()
                .filter(source -> source.getKey().startsWith(background.prefix()))
                .map(Map.Entry::getValue);
        return OverlayNGRobust.overlay(
                OverlayNGRobust.union(features.toList()), OverlayNGRobust.union(districts), OverlayNG.DIFFERENCE);
    }

    private static <T> T known(Map<String, T> named, String name) {
        var found = named.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the recipe names what is not there: " + name);
        }
        return found;
    }
}
