package org.controlatlas.ogc.features;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.GeoJsonFeature;
import org.controlatlas.http.HtmlPage;
import org.controlatlas.http.HtmlTemplate;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.ogc.CollectionsController;
import org.controlatlas.ogc.PageLinks;
import org.controlatlas.ogc.Trail;
import org.controlatlas.ogc.features.Representation.FeatureCollection;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Features as pages, which take the same parameters as their JSON. */
@RestController
class FeaturesPagesController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE;

    private static final HtmlTemplate FEATURES = HtmlTemplate.named("features");
    private static final HtmlTemplate FEATURE = HtmlTemplate.named("feature");

    @GetMapping(path = "/collections/{collectionId}/items", produces = HTML)
    String featuresPage(
            Atlas atlas,
            @PathVariable String collectionId,
            @ModelAttribute FeaturesQuery query,
            @RequestParam Map<String, String> parameters) {
        var collection = CollectionsController.collection(collectionId, atlas);
        var answer = Representation.plain(query.crs(), atlas);
        var asked = new FeaturesController.Question(atlas, collectionId, query, parameters);
        var body = (FeatureCollection) body(FeaturesController.select(asked, answer));
        return FEATURES.of(HtmlPage.of(
                atlas,
                collection.title() + ": features",
                collection.description(),
                List.of(Trail.map(), Trail.data(), Trail.collection(collection)),
                PageLinks.of(MediaTypes.GEOJSON, body.links()),
                FeaturesPage.of(collection, body, Page.of(query), parameters)));
    }

    @GetMapping(path = "/collections/{collectionId}/items/{featureId}", produces = HTML)
    String featurePage(
            Atlas atlas,
            @PathVariable String collectionId,
            @PathVariable String featureId,
            @ModelAttribute FeaturesController.FeatureQuery query) {
        var collection = CollectionsController.collection(collectionId, atlas);
        var answer = Representation.plain(query.crs(), atlas);
        var body = (GeoJsonFeature) body(FeaturesController.find(atlas, collectionId, featureId, answer));
        var page = FeaturePage.of(collection, body);
        return FEATURE.of(HtmlPage.of(
                atlas,
                page.title(),
                collection.title() + " of "
                        + atlas.dataset().description().titles().in("en", "") + ": " + featureId,
                List.of(Trail.map(), Trail.data(), Trail.collection(collection), Trail.features(collection)),
                PageLinks.of(MediaTypes.GEOJSON, body.links()),
                page));
    }

    private static Object body(ResponseEntity<Object> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
