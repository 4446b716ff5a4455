package org.controlatlas.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.KnownIds;
import org.controlatlas.http.UnknownResource;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a file.
 *
 * @param name of a collection, or {@link #ATLAS} for all of them
 */
record Export(
        String name, Optional<DateRange> days, Atlas atlas, List<Collection> collections, List<Feature> features) {

    static final String ATLAS = "atlas";

    /** The property that tells the collections of an atlas apart. */
    static final String COLLECTION = "collection";

    private static final int DIGITS_OF_VERSION = 12;

    static Export of(String name, ExportQuery query, Atlas atlas) {
        var account = KnownIds.account(query.account(), atlas.dataset());
        var collections = collectionsOf(name, atlas);
        var features = collections.stream()
                .flatMap(collection -> atlas.collections().features(collection, query.datetime(), account).stream()
                        .map(feature -> name.equals(ATLAS) ? inAtlas(feature, collection) : feature))
                .toList();
        return new Export(name, query.datetime(), atlas, collections, features);
    }

    /** Such as {@code karabakh-control-2020-10-25-3f2a51c8b07d.csv}. */
    String fileName(String extension) {
        var dataset = atlas.dataset();
        var version = dataset.version();
        return dataset.description().id() + "-" + name
                + days.map(it -> "-" + written(it)).orElse("") + "-"
                + version.substring(0, Math.min(DIGITS_OF_VERSION, version.length())) + extension;
    }

    private static String written(DateRange days) {
        if (days.isOneDay()) {
            return days.start().toString();
        }
        var from = days.start().equals(LocalDate.MIN) ? "" : days.start();
        return from + "_" + (days.isOngoing() ? "" : days.lastDay());
    }

    private static List<Collection> collectionsOf(String name, Atlas atlas) {
        var all = atlas.collections().all();
        if (name.equals(ATLAS)) {
            return all;
        }
        return List.of(atlas.collections()
                .get(name)
                .orElseThrow(() -> new UnknownResource("there is no export of " + name + "; there are " + ATLAS + ", "
                        + String.join(", ", all.stream().map(Collection::id).toList()))));
    }

    /** Ids are unique in a collection only. */
    private static Feature inAtlas(Feature feature, Collection collection) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put(COLLECTION, collection.id());
        properties.putAll(feature.properties());
        return new Feature(collection.id() + "." + feature.id(), feature.geometry(), properties, feature.time());
    }
}
