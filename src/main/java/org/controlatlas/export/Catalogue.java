package org.controlatlas.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.Links;
import org.controlatlas.http.Members;
import org.controlatlas.territory.Dataset;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The data set as data portals harvest it: DCAT 3 with the properties that DCAT-AP asks for, as JSON-LD.
 *
 * <p>A linked data document has no fixed members, hence the maps.
 */
final class Catalogue {

    static final String ADDRESS = "/dcat";

    private static final Map<String, Object> CONTEXT = Members.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "geosparql", "http://www.opengis.net/ont/geosparql#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Atlas atlas;
    private final Dataset.Description description;

    Catalogue(Atlas atlas) {
        this.atlas = atlas;
        this.description = atlas.dataset().description();
    }

    Map<String, Object> document() {
        var document = node("dcat:Catalog", ADDRESS);
        document.put("@context", CONTEXT);
        document.put("dct:title", titles());
        document.put("dct:description", "What this server of Control Atlas offers.");
        document.put("dct:publisher", publisher());
        document.put("dcat:dataset", List.of(dataset()));
        document.put("dcat:service", List.of(service()));
        return document;
    }

    private Map<String, Object> dataset() {
        var days = atlas.dataset().days();
        var dataset = node("dcat:Dataset", "/collections");
        dataset.put("dct:title", titles());
        dataset.put("dct:description", description.about().text());
        dataset.put("dct:identifier", description.id());
        dataset.put("dcat:version", atlas.dataset().version());
        dataset.put("dcat:keyword", description.about().keywords());
        dataset.put("dct:publisher", publisher());
        dataset.put("dct:license", reference(description.licenceUrl()));
        dataset.put(
                "dct:accessRights", reference("http://publications.europa.eu/resource/authority/access-right/PUBLIC"));
        dataset.put("dcat:landingPage", reference(Links.base() + "/"));
        dataset.put(
                "dct:temporal",
                Members.of(
                        "@type", "dct:PeriodOfTime",
                        "dcat:startDate", literal("xsd:date", days.start()),
                        "dcat:endDate", literal("xsd:date", days.lastDay())));
        dataset.put(
                "dct:spatial",
                Members.of("@type", "dct:Location", "dcat:bbox", literal("geosparql:wktLiteral", box())));
        dataset.put("dct:source", sources());
        dataset.put(
                "dcat:distribution",
                Distribution.all(atlas).stream().map(this::distribution).toList());
        return dataset;
    }

    private Map<String, Object> distribution(Distribution it) {
        var file = Links.base() + "/" + it.path();
        var distribution = node("dcat:Distribution", "/" + it.path());
        distribution.put("dct:title", it.title());
        distribution.put("dct:description", it.description());
        distribution.put("dcat:accessURL", reference(file));
        distribution.put("dcat:downloadURL", reference(file));
        distribution.put(
                "dct:format",
                Members.of(
                        "@type",
                        "dct:MediaTypeOrExtent",
                        "rdfs:label",
                        it.format().title()));
        distribution.put("dcat:mediaType", reference("https://www.iana.org/assignments/media-types/" + it.mediaType()));
        distribution.put("dct:license", reference(description.licenceUrl()));
        return distribution;
    }

    private Map<String, Object> service() {
        var service = node("dcat:DataService", "/api");
        service.put("dct:title", "OGC API Features");
        service.put("dcat:endpointURL", reference(Links.base() + "/"));
        service.put("dcat:endpointDescription", reference(Links.base() + "/api"));
        service.put("dcat:servesDataset", reference(Links.base() + "/collections"));
        service.put("dct:license", reference(description.licenceUrl()));
        return service;
    }

    private Map<String, Object> publisher() {
        var name = description.about().creators().stream().findFirst().orElse("Control Atlas");
        return Members.of("@type", "foaf:Agent", "foaf:name", name);
    }

    private List<Map<String, Object>> titles() {
        return description.titles().byLanguage().entrySet().stream()
                .map(it -> Members.of("@language", it.getKey(), "@value", it.getValue()))
                .toList();
    }

    private List<Map<String, String>> sources() {
        return atlas.dataset().sources().values().stream()
                .map(it -> it.details().get("url"))
                .filter(Objects::nonNull)
                .filter(it -> it.matches("https?://\\S+"))
                .distinct()
                .map(Catalogue::reference)
                .toList();
    }

    private String box() {
        var extent = new Envelope();
        atlas.collections().all().forEach(it -> extent.expandToInclude(it.extent()));
        return new GeometryFactory().toGeometry(extent).toText();
    }

    private static Map<String, Object> node(String type, String path) {
        return Members.of("@id", Links.base() + path, "@type", type);
    }

    private static Map<String, String> reference(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> literal(String type, Object value) {
        return Members.of("@type", type, "@value", value.toString());
    }
}
