package org.controlatlas.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Feature;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.BadParameter;
import org.controlatlas.http.GeoJsonFeature;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.http.UnknownResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The features of a collection. */
@RestController
class FeaturesController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    @GetMapping(
            path = "/collections/{collectionId}/items",
            produces = {MediaTypes.GEOJSON, JSON})
    ResponseEntity<FeatureCollection> getFeatures(
            Atlas atlas,
            @PathVariable String collectionId,
            @ModelAttribute FeaturesQuery query,
            @RequestParam Map<String, String> parameters) {
        var collection = CollectionsController.collection(collectionId, atlas);
        var crs = OfferedCrs.check("crs", query.crs(), atlas);
        var page = Page.of(query);
        var matched = new FeatureSelection(atlas, collection, query, compared(parameters)).features();
        var returned =
                page.of(matched).stream().map(it -> written(it, crs, List.of())).toList();
        return geoJson(crs)
                .body(new FeatureCollection(
                        "FeatureCollection",
                        matched.size(),
                        returned.size(),
                        links(collectionId, page, matched.size()),
                        returned));
    }

    @GetMapping(
            path = "/collections/{collectionId}/items/{featureId}",
            produces = {MediaTypes.GEOJSON, JSON})
    ResponseEntity<GeoJsonFeature> getFeature(
            Atlas atlas,
            @PathVariable String collectionId,
            @PathVariable String featureId,
            @RequestParam Optional<Crs> crs) {
        var feature = CollectionsController.collection(collectionId, atlas)
                .feature(featureId)
                .orElseThrow(() -> new UnknownResource("there is no feature " + featureId + " in " + collectionId));
        var wanted = OfferedCrs.check("crs", crs, atlas);
        return geoJson(wanted)
                .body(written(
                        feature,
                        wanted,
                        List.of(
                                Links.here(Map.of(), "self", MediaTypes.GEOJSON, "This document"),
                                Links.to("/collections/" + collectionId, "collection", JSON, "Its collection"))));
    }

    private static GeoJsonFeature written(Feature feature, Crs crs, List<Link> links) {
        try {
            return GeoJsonFeature.of(feature, crs, links);
        } catch (IllegalArgumentException e) { // the map does not reach so far
            throw new BadParameter("crs", String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity.BodyBuilder geoJson(Crs crs) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(MediaTypes.GEOJSON))
                .header("Content-Crs", "<" + crs.uri() + ">");
    }

    private static List<Link> links(String collectionId, Page page, int matched) {
        var links = page.links(matched);
        links.add(Links.to("/collections/" + collectionId, "collection", JSON, "The collection"));
        return links;
    }

    /** What is left of the parameters compares a property. */
    private static Map<String, String> compared(Map<String, String> parameters) {
        var compared = new LinkedHashMap<>(parameters);
        compared.keySet().removeAll(FeaturesQuery.PARAMETERS);
        return compared;
    }

    record FeatureCollection(
            String type, int numberMatched, int numberReturned, List<Link> links, List<GeoJsonFeature> features) {}
}
