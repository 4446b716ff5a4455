package org.controlatlas.ogc;

import java.util.Map;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.http.FileFormat;
import org.controlatlas.http.Links;
import org.controlatlas.http.Members;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Envelope;

/** What search engines for data read: schema.org's Dataset. */
final class DatasetMarkup {

    private DatasetMarkup() {}

    static Map<String, Object> of(Atlas atlas) {
        var titles = atlas.dataset().description().titles();
        var extent = new Envelope();
        atlas.collections().all().forEach(it -> extent.expandToInclude(it.extent()));
        var markup = common(
                atlas, "atlas", titles.in("en", ""), extent, atlas.dataset().days());
        markup.put(
                "description", titles.in("en", "") + ". Who held which district, on which day, and according to whom.");
        markup.put("url", Links.base() + "/collections");
        markup.put(
                "hasPart",
                atlas.collections().all().stream()
                        .map(it -> Members.of("@type", "Dataset", "@id", page(it), "name", it.title(), "url", page(it)))
                        .toList());
        return markup;
    }

    static Map<String, Object> of(Collection collection, Atlas atlas) {
        var whole = atlas.dataset().description().titles().in("en", "");
        var markup = common(
                atlas,
                collection.id(),
                collection.title() + ": " + whole,
                collection.extent(),
                atlas.dataset().days());
        markup.put("description", collection.description());
        markup.put("url", page(collection));
        markup.put("isPartOf", Members.of("@type", "Dataset", "name", whole, "url", Links.base() + "/collections"));
        markup.put(
                "variableMeasured",
                collection.schema().stream()
                        .map(it -> Members.of(
                                "@type", "PropertyValue", "name", it.name(), "description", it.description()))
                        .toList());
        return markup;
    }

    private static Map<String, Object> common(
            Atlas atlas, String export, String name, Envelope extent, DateRange days) {
        var description = atlas.dataset().description();
        var markup = Members.of("@context", "https://schema.org/", "@type", "Dataset");
        markup.put("name", name);
        markup.put("version", atlas.dataset().version());
        markup.put("license", description.licenceUrl());
        markup.put("isAccessibleForFree", true);
        markup.put("temporalCoverage", days.start() + "/" + days.lastDay());
        markup.put(
                "spatialCoverage",
                Members.of("@type", "Place", "geo", Members.of("@type", "GeoShape", "box", box(extent))));
        markup.put(
                "distribution",
                FileFormat.of(export).stream().map(it -> download(export, it)).toList());
        return markup;
    }

    /** Latitude first, as schema.org wants it. */
    private static String box(Envelope it) {
        return it.getMinY() + " " + it.getMinX() + " " + it.getMaxY() + " " + it.getMaxX();
    }

    private static Map<String, Object> download(String name, FileFormat format) {
        return Members.of(
                "@type",
                "DataDownload",
                "name",
                format.title(),
                "encodingFormat",
                format.mediaType(),
                "contentUrl",
                Links.base() + format.path(name));
    }

    private static String page(Collection collection) {
        return Links.base() + "/collections/" + collection.id();
    }
}
