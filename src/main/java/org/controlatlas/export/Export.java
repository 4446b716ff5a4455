package org.controlatlas.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Property;
import org.controlatlas.http.KnownIds;
import org.controlatlas.http.UnknownResource;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.tile.ControlTiles;

/**
 * What goes into a file.
 *
 * @param name of a collection, or {@link #ATLAS} for all of them
 * @param layers one for each collection
 */
record Export(String name, Optional<DateRange> days, Account account, Atlas atlas, List<Layer> layers) {

    static final String ATLAS = "atlas";

    /** The property that tells the collections of an atlas apart, in files that hold one layer only. */
    static final String COLLECTION = "collection";

    private static final int DIGITS_OF_VERSION = 12;

    static Export of(String name, ExportQuery query, Atlas atlas) {
        var account = KnownIds.account(query.account(), atlas);
        var layers = collectionsOf(name, atlas).stream()
                .map(it -> Layer.of(it, atlas.collections().features(it, query.datetime(), Optional.empty(), account)))
                .toList();
        return new Export(name, query.datetime(), account, atlas, layers);
    }

    Dataset dataset() {
        return atlas.dataset();
    }

    /** The features of control as tiles. */
    ControlTiles tiles() {
        return new ControlTiles(atlas, days, account);
    }

    String title() {
        return Rights.of(dataset()).title();
    }

    /** Such as {@code karabakh-control-2020-10-25-3f2a51c8b07d.csv}; an account other than the consensus is named too. */
    String fileName(String extension) {
        var dataset = dataset();
        var version = dataset.version();
        return dataset.description().id() + "-" + name
                + days.map(it -> "-" + written(it)).orElse("")
                + (account.equals(Account.CONSENSUS) ? "" : "-" + account.value()) + "-"
                + version.substring(0, Math.min(DIGITS_OF_VERSION, version.length())) + "." + extension;
    }

    List<Column> columns(Layer layer) {
        return Column.of(layer, dataset().description().languages()).toList();
    }

    /** Everything as one layer, for files that cannot hold several. */
    Layer layer() {
        if (!name.equals(ATLAS)) {
            return layers.get(0);
        }
        Map<String, Property> schema = new LinkedHashMap<>();
        schema.put(COLLECTION, new Property(COLLECTION, String.class, "the collection that it belongs to"));
        layers.stream().flatMap(it -> it.schema().stream()).forEach(it -> schema.putIfAbsent(it.name(), it));
        return new Layer(
                ATLAS,
                title(),
                "All collections.",
                GeometryKind.ANY,
                List.copyOf(schema.values()),
                new AtlasFeatures(layers));
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
}
