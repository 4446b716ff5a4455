package org.controlatlas.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.controlatlas.area.AreaQuery;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.http.TileSettings;
import org.controlatlas.territory.BackgroundFeature;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.District;
import org.controlatlas.web.AreasController.EntryBody;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the map page loads once, so that its slider never waits for the network. */
@RestController
class MapController {

    private final TileSettings tiles;
    private final MapSettings settings;

    MapController(TileSettings tiles, MapSettings settings) {
        this.tiles = tiles;
        this.settings = settings;
    }

    @GetMapping("/map/atlas.json")
    AtlasBody atlas(Atlas atlas) {
        return AtlasBody.of(atlas, tiles, Stretches.of(atlas, settings));
    }

    /** Area totals by account: the legend and the track of the page show any of them without asking again. */
    @GetMapping("/map/series.json")
    Map<String, List<EntryBody>> series(Atlas atlas) {
        var days = atlas.dataset().days();
        Map<String, List<EntryBody>> series = new LinkedHashMap<>();
        atlas.spans()
                .accounts()
                .forEach(it -> series.put(
                        it.value(),
                        atlas.areas().series(days, AreaQuery.byParty(it)).stream()
                                .map(EntryBody::of)
                                .toList()));
        return series;
    }

    @GetMapping("/map/cells.geojson")
    ResponseEntity<FeatureCollectionBody> cells(Atlas atlas) {
        return geoJson(
                atlas.dataset().cells().stream().map(MapController::feature).toList());
    }

    @GetMapping("/map/districts.geojson")
    ResponseEntity<FeatureCollectionBody> districts(Atlas atlas) {
        return geoJson(atlas.dataset().districts().values().stream()
                .map(MapController::feature)
                .toList());
    }

    @GetMapping("/map/background.geojson")
    ResponseEntity<FeatureCollectionBody> background(Atlas atlas) {
        return geoJson(atlas.dataset().background().stream()
                .map(MapController::feature)
                .toList());
    }

    private static Feature feature(Cell cell) {
        return new Feature(
                cell.id(),
                Optional.of(cell.geometry()),
                Map.of("district", cell.district().value()),
                Optional.empty());
    }

    private static Feature feature(District district) {
        return new Feature(district.id().value(), Optional.of(district.geometry()), Map.of(), Optional.empty());
    }

    private static Feature feature(BackgroundFeature it) {
        return new Feature(
                it.id(),
                Optional.of(it.geometry()),
                new TreeMap<>(Map.of("kind", it.kind(), "names", it.names().byLanguage())), // the same order anywhere
                Optional.empty());
    }

    private static ResponseEntity<FeatureCollectionBody> geoJson(List<Feature> features) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(MediaTypes.GEOJSON))
                .body(FeatureCollectionBody.of(features));
    }
}
