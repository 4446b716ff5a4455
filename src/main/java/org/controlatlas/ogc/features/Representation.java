package org.controlatlas.ogc.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.BadParameter;
import org.controlatlas.http.GeoJsonFeature;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.jsonfg.JsonFg;
import org.controlatlas.ogc.OfferedCrs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How features are written: as GeoJSON or JSON-FG, and in which reference system. */
record Representation(String mediaType, Profile profile, Crs crs) {

    /** What the pages are made of. */
    static Representation plain(Optional<Crs> crs, Atlas atlas) {
        return new Representation(MediaTypes.GEOJSON, Profile.RFC7946, OfferedCrs.check("crs", crs, atlas));
    }

    static Representation of(String mediaType, Optional<String> profile, Optional<Crs> crs, Atlas atlas) {
        return new Representation(mediaType, Profile.of(profile, mediaType), OfferedCrs.check("crs", crs, atlas));
    }

    ResponseEntity<Object> answer(Collection collection, Page page, List<Feature> matched) {
        var features = page.of(matched);
        var links = page.links(matched.size(), mediaType);
        links.addAll(links(collection));
        return answer(() -> profile == Profile.RFC7946
                ? FeatureCollection.of(
                        features.stream()
                                .map(it -> GeoJsonFeature.of(it, crs, List.of()))
                                .toList(),
                        matched.size(),
                        links)
                : jsonFg(collection).of(features, matched.size(), links));
    }

    ResponseEntity<Object> answer(Collection collection, Feature feature) {
        var links = new ArrayList<>(List.of(Links.here(Map.of(), "self", mediaType, "This document")));
        links.addAll(links(collection));
        return answer(() -> profile == Profile.RFC7946
                ? GeoJsonFeature.of(feature, crs, links)
                : jsonFg(collection).of(feature, links));
    }

    private JsonFg jsonFg(Collection collection) {
        return new JsonFg(collection, crs, profile == Profile.JSONFG_PLUS);
    }

    private ResponseEntity<Object> answer(Supplier<Object> body) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.valueOf(mediaType))
                    .header("Content-Crs", "<" + crs.uri() + ">")
                    .header(HttpHeaders.LINK, "<" + profile.link().href() + ">; rel=\"profile\"")
                    .body(body.get());
        } catch (IllegalArgumentException e) { // the reference system does not reach so far
            throw new BadParameter("crs", String.valueOf(e.getMessage()));
        }
    }

    private List<Link> links(Collection collection) {
        var isJsonFg = mediaType.equals(MediaTypes.JSON_FG);
        return List.of(
                Links.here(Map.of("f", "html"), "alternate", MediaType.TEXT_HTML_VALUE, "This document as a page"),
                isJsonFg
                        ? Links.here(
                                Map.of("f", "geojson", "profile", "rfc7946"),
                                "alternate",
                                MediaTypes.GEOJSON,
                                "The same as GeoJSON")
                        : Links.here(Map.of("f", "jsonfg"), "alternate", MediaTypes.JSON_FG, "The same as JSON-FG"),
                Links.to(
                        "/collections/" + collection.id(),
                        "collection",
                        MediaType.APPLICATION_JSON_VALUE,
                        "The collection"),
                profile.link());
    }

    record FeatureCollection(
            String type, int numberMatched, int numberReturned, List<Link> links, List<GeoJsonFeature> features) {

        static FeatureCollection of(List<GeoJsonFeature> features, int matched, List<Link> links) {
            return new FeatureCollection("FeatureCollection", matched, features.size(), links, features);
        }
    }
}
