package org.controlatlas.ogc.features;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.http.UnknownResource;
import org.controlatlas.ogc.CollectionsController;
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
    private static final String ITEMS = "/collections/{collectionId}/items";
    private static final String ITEM = ITEMS + "/{featureId}";

    @GetMapping(
            path = ITEMS,
            produces = {MediaTypes.GEOJSON, JSON})
    ResponseEntity<Object> getFeatures(
            Atlas atlas,
            @PathVariable String collectionId,
            @ModelAttribute FeaturesQuery query,
            @RequestParam Map<String, String> parameters) {
        var answer = Representation.of(MediaTypes.GEOJSON, query.profile(), query.crs(), atlas);
        return select(new Question(atlas, collectionId, query, parameters), answer);
    }

    @GetMapping(path = ITEMS, produces = MediaTypes.JSON_FG)
    ResponseEntity<Object> getFeaturesAsJsonFg(
            Atlas atlas,
            @PathVariable String collectionId,
            @ModelAttribute FeaturesQuery query,
            @RequestParam Map<String, String> parameters) {
        var answer = Representation.of(MediaTypes.JSON_FG, query.profile(), query.crs(), atlas);
        return select(new Question(atlas, collectionId, query, parameters), answer);
    }

    @GetMapping(
            path = ITEM,
            produces = {MediaTypes.GEOJSON, JSON})
    ResponseEntity<Object> getFeature(
            Atlas atlas,
            @PathVariable String collectionId,
            @PathVariable String featureId,
            @ModelAttribute FeatureQuery query) {
        return find(atlas, collectionId, featureId, query.as(MediaTypes.GEOJSON, atlas));
    }

    @GetMapping(path = ITEM, produces = MediaTypes.JSON_FG)
    ResponseEntity<Object> getFeatureAsJsonFg(
            Atlas atlas,
            @PathVariable String collectionId,
            @PathVariable String featureId,
            @ModelAttribute FeatureQuery query) {
        return find(atlas, collectionId, featureId, query.as(MediaTypes.JSON_FG, atlas));
    }

    static ResponseEntity<Object> select(Question asked, Representation answer) {
        var collection = CollectionsController.collection(asked.collectionId(), asked.atlas());
        var page = Page.of(asked.query());
        var matched = new FeatureSelection(asked.atlas(), collection, asked.query(), asked.compared()).features();
        return answer.answer(collection, page, matched);
    }

    static ResponseEntity<Object> find(Atlas atlas, String collectionId, String featureId, Representation answer) {
        var collection = CollectionsController.collection(collectionId, atlas);
        var feature = collection
                .feature(featureId)
                .orElseThrow(() -> new UnknownResource("there is no feature " + featureId + " in " + collectionId));
        return answer.answer(collection, feature);
    }

    /** What is asked of a collection. */
    record Question(Atlas atlas, String collectionId, FeaturesQuery query, Map<String, String> parameters) {

        /** What is left of the parameters compares a property. */
        Map<String, String> compared() {
            var compared = new LinkedHashMap<>(parameters);
            compared.keySet().removeAll(FeaturesQuery.PARAMETERS);
            return compared;
        }
    }

    /** The parameters of a question for one feature. */
    record FeatureQuery(Optional<Crs> crs, Optional<String> profile) {

        Representation as(String mediaType, Atlas atlas) {
            return Representation.of(mediaType, profile, crs, atlas);
        }
    }
}
