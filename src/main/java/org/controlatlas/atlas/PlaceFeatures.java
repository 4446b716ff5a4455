package org.controlatlas.atlas;

import static org.controlatlas.atlas.Property.list;
import static org.controlatlas.atlas.Property.number;
import static org.controlatlas.atlas.Property.text;
import static org.controlatlas.atlas.Property.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Place;
import org.jspecify.annotations.Nullable;

/** Settlements, passes, bridges and the like. */
final class PlaceFeatures {

    private static final List<Property> SCHEMA = List.of(
            text("name", "name in English"),
            texts("names", "names by language"),
            text("kind", "what kind of place it is"),
            text("district", "id of the district it lies in"),
            number("accuracy_km", "how far the point may lie from the true one"),
            list("control", "who held the ground it lies in, by the best days, earliest first"),
            list("citations", "places in sources that say so"),
            text("note", "what else is to be known, in English"),
            texts("notes", "the same by language"));

    private final Dataset dataset;

    PlaceFeatures(Dataset dataset) {
        this.dataset = dataset;
    }

    Collection collection() {
        return new Collection(
                Collection.PLACES,
                "Places",
                "Settlements and other places that the sources name.",
                SCHEMA,
                dataset.places().stream().map(this::feature).toList());
    }

    private Feature feature(Place place) {
        var properties = new Properties(dataset)
                .putNames("name", place.names(), place.id())
                .put("kind", place.kind())
                .put("district", place.district().map(DistrictId::value).orElse(null))
                .put("accuracy_km", place.accuracyKilometres())
                .put("control", control(place))
                .putCitations(place.citations())
                .putText("note", place.note());
        return new Feature(place.id(), Optional.of(place.point()), properties.values(), Optional.empty());
    }

    private List<Map<String, @Nullable Object>> control(Place place) {
        var cell = dataset.cellOf(place);
        return dataset.spans().stream()
                .filter(span -> cell.filter(span.cells()::contains).isPresent())
                .sorted(Comparator.comparing(span -> span.validity().start()))
                .map(this::held)
                .toList();
    }

    private Map<String, @Nullable Object> held(ControlSpan span) {
        return new Properties(dataset)
                .put("span", span.id())
                .put("party", span.party().value())
                .put("status", span.status())
                .put("account", span.account().value())
                .put("valid_from", span.validity().start())
                .put("valid_to", Properties.printable(span.validity().lastDay()))
                .putDoubt("start_", span.start())
                .put("certainty", span.certainty().word())
                .values();
    }
}
