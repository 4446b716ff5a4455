package org.controlatlas.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Districts, zones and background of one vintage, made from a recipe.
 *
 * <p>The districts and the background are a valid coverage; a zone shares its edges and corners with them.
 */
public final class Vintage {

    private final Recipe recipe;
    private final Map<String, Geometry> districts = new LinkedHashMap<>();
    private final Map<String, Geometry> zones = new LinkedHashMap<>();
    private final Map<String, Geometry> background = new LinkedHashMap<>();

    /** Makes the vintage of a recipe folder and writes it: {@code Vintage <recipe folder> <output folder>}. */
    public static void main(String[] folders) throws IOException {
        new Vintage(Path.of(folders[0])).write(Path.of(folders[1]));
    }

    Vintage(Path folder) throws IOException {
        recipe = JsonMapper.shared().readValue(Files.readString(folder.resolve("recipe.json")), Recipe.class);
        var drawings = Drawings.read(folder, recipe);
        recipe.districts().forEach(it -> districts.put(it.id(), drawings.district(it)));
        recipe.zones().forEach(it -> zones.put(it.id(), drawings.zone(it, districts, zones)));
        recipe.background()
                .forEach(it -> background.put(it.id(), drawings.background(it, List.copyOf(districts.values()))));
        snap();
    }

    private void snap() {
        var drawn = new ArrayList<Geometry>();
        List.of(districts, zones, background).forEach(layer -> drawn.addAll(layer.values()));
        var arrangement = new Arrangement(drawn, recipe.gridPerDegree());
        List.of(districts, zones, background)
                .forEach(layer -> layer.replaceAll((id, area) -> arrangement.snapped(area)));
    }

    /** Writes {@code districts.geojson}, {@code zones.geojson} and {@code background.geojson}. */
    void write(Path folder) throws IOException {
        FeatureWriter.write(
                folder.resolve("districts.geojson"),
                recipe.districts().stream()
                        .map(it -> feature(it.id(), districts, "accuracy_km", it.accuracyKm(), "method", it.method()))
                        .toList());
        FeatureWriter.write(
                folder.resolve("zones.geojson"),
                recipe.zones().stream().map(it -> feature(it.id(), zones)).toList());
        FeatureWriter.write(
                folder.resolve("background.geojson"),
                recipe.background().stream()
                        .map(it -> feature(it.id(), background, "kind", it.kind()))
                        .toList());
    }

    private static Feature feature(String id, Map<String, Geometry> areas, Object... namesAndValues) {
        var properties = new LinkedHashMap<String, Object>(Map.of("id", id));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Feature(id, Objects.requireNonNull(areas.get(id)), properties);
    }
}
