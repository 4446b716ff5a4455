package org.controlatlas.ogc.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Property;
import org.controlatlas.http.GeoJsonFeature;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.ogc.features.Representation.FeatureCollection;
import org.jspecify.annotations.Nullable;

/**
 * Features as the rows of a table: what is short comes first, so that most can be read without scrolling sideways.
 *
 * @param here the page's path, to which its form sends its fields
 * @param more the parameters that the form has no field for
 */
record FeaturesPage(
        String id,
        String here,
        String datetime,
        String limit,
        List<Map.Entry<String, String>> more,
        int matched,
        int first,
        int last,
        List<Property> columns,
        List<Row> rows,
        @Nullable Link previous,
        @Nullable Link next) {

    /** A feature and its values in the order of the columns. */
    record Row(String id, String href, List<PropertyText> values, String geometry) {}

    static FeaturesPage of(Collection collection, FeatureCollection body, Page page, Map<String, String> parameters) {
        var columns = columns(collection);
        var path = "/collections/" + collection.id() + "/items";
        return new FeaturesPage(
                collection.id(),
                Links.base() + path,
                parameters.getOrDefault("datetime", ""),
                parameters.getOrDefault("limit", ""),
                parameters.entrySet().stream()
                        .filter(it -> !List.of("datetime", "limit", "offset").contains(it.getKey()))
                        .toList(),
                body.numberMatched(),
                body.numberReturned() == 0 ? 0 : page.offset() + 1,
                page.offset() + body.numberReturned(),
                columns,
                body.features().stream().map(it -> row(it, path, columns)).toList(),
                link(body, "prev"),
                link(body, "next"));
    }

    private static List<Property> columns(Collection collection) {
        var columns = new ArrayList<Property>();
        Stream.of(true, false)
                .flatMap(brief -> collection.schema().stream().filter(it -> isBrief(it) == brief))
                .forEach(columns::add);
        return columns;
    }

    private static boolean isBrief(Property property) {
        return property.isSingle() && !property.name().matches(".*(note|text|quote|disagreement)");
    }

    private static Row row(GeoJsonFeature feature, String path, List<Property> columns) {
        return new Row(
                feature.id(),
                Links.base() + path + "/" + feature.id(),
                columns.stream()
                        .map(it -> PropertyText.of(it, feature.properties().get(it.name())))
                        .toList(),
                GeometryText.of(feature.geometry()));
    }

    private static @Nullable Link link(FeatureCollection body, String rel) {
        return body.links().stream()
                .filter(it -> it.rel().equals(rel))
                .findFirst()
                .orElse(null);
    }
}
