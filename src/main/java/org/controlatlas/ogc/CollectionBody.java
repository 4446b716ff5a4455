package org.controlatlas.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.FileFormat;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.territory.Dataset.Description;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.MediaType;

/** A collection as OGC API Features describes one. */
record CollectionBody(
        String id,
        String title,
        String description,
        List<Link> links,
        Extent extent,
        String itemType,
        List<String> crs,
        String storageCrs) {

    record Extent(
            Spatial spatial,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Temporal temporal) {}

    record Spatial(List<List<Double>> bbox, String crs) {

        static Spatial of(Envelope extent) {
            return new Spatial(
                    List.of(List.of(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY())),
                    Crs.CRS84.uri());
        }
    }

    /** From the first instant of the first day to the last of the last. */
    record Temporal(List<List<String>> interval, String trs) {

        static Temporal of(DateRange days) {
            return new Temporal(
                    List.of(List.of(days.start() + "T00:00:00Z", days.lastDay() + "T23:59:59Z")),
                    "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian");
        }
    }

    static CollectionBody of(Collection collection, Atlas atlas) {
        var days = collection.days().map(Temporal::of);
        return new CollectionBody(
                collection.id(),
                collection.title(),
                collection.description(),
                links(collection.id(), atlas.dataset().description()),
                new Extent(Spatial.of(collection.extent()), days.orElse(null)),
                "feature",
                OfferedCrs.of(atlas).stream().map(Crs::uri).toList(),
                Crs.CRS84.uri());
    }

    private static List<Link> links(String id, Description licence) {
        var path = "/collections/" + id;
        var links = new ArrayList<>(List.of(
                Links.to(path, "self", MediaType.APPLICATION_JSON_VALUE, "This document"),
                Links.to(path + "?f=html", "alternate", MediaType.TEXT_HTML_VALUE, "This document as a page"),
                Links.to(path + "/items", "items", MediaTypes.GEOJSON, "The features"),
                Links.to(path + "/items?f=jsonfg", "items", MediaTypes.JSON_FG, "The features as JSON-FG"),
                Links.to(
                        path + "/queryables",
                        "http://www.opengis.net/def/rel/ogc/1.0/queryables",
                        MediaTypes.JSON_SCHEMA,
                        "What can be asked for"),
                Links.to(path + "/schema", "describedby", MediaTypes.JSON_SCHEMA, "The properties"),
                Links.to(
                        path + "/schema",
                        "http://www.opengis.net/def/rel/ogc/1.0/schema",
                        MediaTypes.JSON_SCHEMA,
                        "Same"),
                Links.away(licence.licenceUrl(), "license", licence.licence())));
        FileFormat.of(id).stream()
                .map(it -> Links.to(it.path(id), "enclosure", it.mediaType(), "All of it as " + it.title()))
                .forEach(links::add);
        if (id.equals(Collection.CONTROL)) {
            links.add(Links.to(
                    path + "/tiles",
                    "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
                    MediaType.APPLICATION_JSON_VALUE,
                    "The vector tiles"));
        }
        return links;
    }
}
