package org.controlatlas.ogc;

import java.util.List;
import java.util.Objects;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.HtmlPage;
import org.controlatlas.http.HtmlTemplate;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The same resources as pages: each shows what its JSON says, and takes the same parameters. */
@RestController
class PagesController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE;
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private static final HtmlTemplate CONFORMANCE = HtmlTemplate.named("conformance");
    private static final HtmlTemplate API = HtmlTemplate.named("api");
    private static final HtmlTemplate COLLECTIONS = HtmlTemplate.named("collections");
    private static final HtmlTemplate COLLECTION = HtmlTemplate.named("collection");
    private static final HtmlTemplate SCHEMA = HtmlTemplate.named("schema");

    private final ConformanceController conformance;
    private final ApiController api;
    private final CollectionsController collections;
    private final JsonMapper json;

    PagesController(
            ConformanceController conformance, ApiController api, CollectionsController collections, JsonMapper json) {
        this.conformance = conformance;
        this.api = api;
        this.collections = collections;
        this.json = json;
    }

    @GetMapping(path = "/conformance", produces = HTML)
    String conformancePage(Atlas atlas) {
        return CONFORMANCE.of(HtmlPage.of(
                atlas,
                "Conformance",
                "The standards that this server follows, by the addresses of their conformance classes.",
                List.of(Trail.map(), Trail.data()),
                List.of(PageLinks.inJson(JSON)),
                conformance.getConformanceDeclaration()));
    }

    @GetMapping(path = "/api", produces = HTML)
    String apiPage(Atlas atlas) {
        return API.of(HtmlPage.of(
                atlas,
                "API",
                "Every question that this server answers, each with its parameters and a form to ask it with.",
                List.of(Trail.map(), Trail.data()),
                List.of(PageLinks.inJson(MediaTypes.OPENAPI)),
                ApiPage.of(body(api.getApiDefinition()), atlas)));
    }

    @GetMapping(path = "/collections", produces = HTML)
    String collectionsPage(Atlas atlas) {
        var body = collections.getCollections(atlas);
        return COLLECTIONS.of(HtmlPage.of(
                        atlas,
                        "Data",
                        atlas.dataset().description().titles().in("en", "") + ": collections, downloads and the API.",
                        List.of(Trail.map()),
                        PageLinks.of(JSON, body.links()),
                        body)
                .markedUp(json.writeValueAsString(DatasetMarkup.of(atlas))));
    }

    @GetMapping(path = "/collections/{collectionId}", produces = HTML)
    String collectionPage(Atlas atlas, @PathVariable String collectionId) {
        var body = collections.describeCollection(atlas, collectionId);
        return COLLECTION.of(HtmlPage.of(
                        atlas,
                        body.title(),
                        body.description(),
                        List.of(Trail.map(), Trail.data()),
                        PageLinks.of(JSON, body.links()),
                        CollectionPage.of(body))
                .markedUp(json.writeValueAsString(
                        DatasetMarkup.of(CollectionsController.collection(collectionId, atlas), atlas))));
    }

    @GetMapping(path = "/collections/{collectionId}/queryables", produces = HTML)
    String queryablesPage(Atlas atlas, @PathVariable String collectionId) {
        var schema = body(collections.getQueryables(atlas, collectionId));
        return schemaPage(atlas, collectionId, schema, "Queryables", "What questions may compare.");
    }

    @GetMapping(path = "/collections/{collectionId}/schema", produces = HTML)
    String schemaPage(Atlas atlas, @PathVariable String collectionId) {
        var schema = body(collections.getSchema(atlas, collectionId));
        return schemaPage(atlas, collectionId, schema, "Schema", "What every feature has.");
    }

    private static String schemaPage(
            Atlas atlas, String collectionId, JsonSchema schema, String title, String description) {
        var collection = CollectionsController.collection(collectionId, atlas);
        return SCHEMA.of(HtmlPage.of(
                atlas,
                schema.title() + ": " + title,
                description,
                List.of(Trail.map(), Trail.data(), Trail.collection(collection)),
                List.of(PageLinks.inJson(MediaTypes.JSON_SCHEMA)),
                SchemaPage.of(schema)));
    }

    private static <T> T body(ResponseEntity<T> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
