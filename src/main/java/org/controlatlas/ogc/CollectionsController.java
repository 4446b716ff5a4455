package org.controlatlas.ogc;

import java.util.List;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.http.UnknownResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the data set is offered as. */
@RestController
public class CollectionsController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String HTML = MediaType.TEXT_HTML_VALUE;

    @GetMapping(path = "/collections", produces = JSON)
    CollectionsBody getCollections(Atlas atlas) {
        var licence = atlas.dataset().description();
        return new CollectionsBody(
                List.of(
                        Links.to("/collections", "self", JSON, "This document"),
                        Links.to("/collections?f=html", "alternate", HTML, "This document as a page"),
                        Links.to("/datapackage.json", "describedby", JSON, "The downloads as a data package"),
                        Links.to("/dcat", "describedby", MediaTypes.JSON_LD, "The data set for catalogues, as DCAT"),
                        Links.to("/export/atlas.geojson", "enclosure", MediaTypes.GEOJSON, "Everything in one file"),
                        Links.away(licence.licenceUrl(), "license", licence.licence())),
                OfferedCrs.of(atlas).stream().map(it -> it.uri()).toList(),
                atlas.collections().all().stream()
                        .map(it -> CollectionBody.of(it, atlas))
                        .toList());
    }

    @GetMapping(path = "/collections/{collectionId}", produces = JSON)
    CollectionBody describeCollection(Atlas atlas, @PathVariable String collectionId) {
        return CollectionBody.of(collection(collectionId, atlas), atlas);
    }

    @GetMapping(
            path = "/collections/{collectionId}/queryables",
            produces = {MediaTypes.JSON_SCHEMA, JSON})
    ResponseEntity<JsonSchema> getQueryables(Atlas atlas, @PathVariable String collectionId) {
        return schema(JsonSchema.ofQueryables(collection(collectionId, atlas)));
    }

    @GetMapping(
            path = "/collections/{collectionId}/schema",
            produces = {MediaTypes.JSON_SCHEMA, JSON})
    ResponseEntity<JsonSchema> getSchema(Atlas atlas, @PathVariable String collectionId) {
        return schema(JsonSchema.of(collection(collectionId, atlas)));
    }

    public static Collection collection(String id, Atlas atlas) {
        return atlas.collections()
                .get(id)
                .orElseThrow(() -> new UnknownResource("there is no collection " + id + "; there are "
                        + atlas.collections().all().stream().map(Collection::id).toList()));
    }

    private static ResponseEntity<JsonSchema> schema(JsonSchema schema) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(MediaTypes.JSON_SCHEMA))
                .body(schema);
    }

    record CollectionsBody(List<Link> links, List<String> crs, List<CollectionBody> collections) {}
}
