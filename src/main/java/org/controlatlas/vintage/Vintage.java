package org.controlatlas.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.databind.json.JsonMapper;

/**
 * Districts, zones and background of one vintage.
 *
 * <p>The districts and the neighbours in the background are a valid coverage, and the zones share edges and corners
 * with them. Lakes and rivers come last in the background and lie over it.
 */
record Vintage(List<Feature> districts, List<Feature> zones, List<Feature> background) {

    /** Makes the vintage of a recipe folder and writes it: {@code Vintage <recipe folder> <output folder>}. */
    public static void main(String[] folders) throws IOException {
        of(Path.of(folders[0])).write(Path.of(folders[1]));
    }

    static Vintage of(Path folder) throws IOException {
        var recipe = JsonMapper.shared().readValue(Files.readString(folder.resolve("recipe.json")), Recipe.class);
        var checksums = Checksums.of(folder.resolve("source"));
        var board = new DrawingBoard(
                sources(checksums, recipe),
                FeatureCollection.read(folder.resolve("cuts.geojson"), "id").values(),
                FeatureCollection.read(folder.resolve("lines.geojson"), "id"));
        var districts = recipe.districts().stream().map(board::draw).toList();
        var zones = recipe.zones().stream().map(board::draw).toList();
        var background = recipe.background().stream()
                .map(it -> board.draw(it, districts))
                .toList();
        var drawn =
                Stream.of(districts, zones, background).flatMap(List::stream).toList();
        var arrangement = new Arrangement(drawn, recipe.gridPerDegree());
        var neighbours = arrangement.snap(background).stream();
        return new Vintage(
                arrangement.snap(districts),
                arrangement.snap(zones),
                Stream.concat(neighbours, waters(recipe, checksums)).toList());
    }

    private static Stream<Feature> waters(Recipe recipe, Checksums checksums) throws IOException {
        var water = recipe.water();
        return water == null ? Stream.empty() : Waters.of(water, recipe.envelope(), checksums).draw(water).stream();
    }

    private static List<Feature> sources(Checksums checksums, Recipe recipe) throws IOException {
        var box = new GeometryFactory().toGeometry(recipe.envelope());
        var sources = new ArrayList<Feature>();
        for (var file : recipe.sources()) {
            for (var feature : FeatureCollection.read(checksums.checked(file), recipe.key())
                    .values()) {
                var inBox = OverlayNGRobust.overlay(feature.geometry(), box, OverlayNG.INTERSECTION);
                sources.add(new Feature(feature.id(), inBox, feature.properties()));
            }
        }
        return sources;
    }

    /** Writes {@code districts.geojson}, {@code zones.geojson} and {@code background.geojson}. */
    void write(Path folder) throws IOException {
        FeatureCollection.write(folder.resolve("districts.geojson"), districts);
        FeatureCollection.write(folder.resolve("zones.geojson"), zones);
        FeatureCollection.write(folder.resolve("background.geojson"), background);
    }
}
