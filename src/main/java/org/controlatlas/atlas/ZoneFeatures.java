package org.controlatlas.atlas;

import static org.controlatlas.atlas.Property.citations;
import static org.controlatlas.atlas.Property.number;
import static org.controlatlas.atlas.Property.text;
import static org.controlatlas.atlas.Property.texts;

import java.util.List;
import java.util.Optional;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Zone;

/** The authored polygons that cut districts. */
final class ZoneFeatures {

    private static final List<Property> SCHEMA = List.of(
            text("name", "name in English"),
            texts("names", "names by language"),
            text("kind", "what kind of zone it is"),
            number("accuracy_km", "how far the authored line may lie from the true one"),
            citations("places in sources that say what the line goes through"),
            text("note", "what else is to be known, in English"),
            texts("notes", "the same by language"));

    private final Dataset dataset;

    ZoneFeatures(Dataset dataset) {
        this.dataset = dataset;
    }

    Collection collection() {
        return new Collection(
                Collection.ZONES,
                "Zones",
                "Authored polygons that cut districts, such as the held side of a line of contact.",
                SCHEMA,
                new KeptFeatures(dataset.zones().values().stream().map(this::feature)));
    }

    private Feature feature(Zone zone) {
        var properties = new Properties(dataset)
                .putNames("name", zone.names(), zone.id().value())
                .put("kind", zone.kind())
                .put("accuracy_km", zone.accuracyKilometres())
                .putCitations(zone.citations())
                .putText("note", zone.note());
        return new Feature(zone.id().value(), Optional.of(zone.geometry()), properties.values(), Optional.empty());
    }
}
