package org.controlatlas.atlas;

import static org.controlatlas.atlas.Property.citations;
import static org.controlatlas.atlas.Property.number;
import static org.controlatlas.atlas.Property.records;
import static org.controlatlas.atlas.Property.text;
import static org.controlatlas.atlas.Property.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlHistory;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.ControlSpans;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Place;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Settlements, passes, bridges and the like. */
final class PlaceFeatures implements Features {

    private static final List<Property> SCHEMA = List.of(
            text("name", "name in English"),
            texts("names", "names by language"),
            text("kind", "what kind of place it is"),
            text("district", "id of the district it lies in"),
            number("accuracy_km", "how far the point may lie from the true one"),
            records("control", "who held the ground it lies in, by the best days, earliest first"),
            citations("places in sources that say so"),
            text("note", "what else is to be known, in English"),
            texts("notes", "the same by language"));

    private final Dataset dataset;
    private final ControlSpans spans;
    private final Map<String, Place> byId;

    PlaceFeatures(Dataset dataset, ControlSpans spans) {
        this.dataset = dataset;
        this.spans = spans;
        this.byId = Dataset.byId(dataset.places(), Place::id);
    }

    Collection collection() {
        return new Collection(
                Collection.PLACES, "Places", "Settlements and other places that the sources name.", SCHEMA, this);
    }

    @Override
    public List<Feature> all() {
        return View.of(dataset.places(), this::feature);
    }

    @Override
    public Optional<Feature> get(String id) {
        return Optional.ofNullable(byId.get(id)).map(this::feature);
    }

    @Override
    public Stream<Geometry> ground() {
        return dataset.places().stream().map(Place::point);
    }

    @Override
    public Optional<DateRange> days() {
        return Optional.empty();
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
        return dataset.cellOf(place).stream()
                .flatMap(this::histories)
                .flatMap(history -> history.spans().stream())
                .sorted(Comparator.comparing(span -> span.validity().start()))
                .map(this::held)
                .toList();
    }

    private Stream<ControlHistory> histories(Cell cell) {
        return spans.accounts().stream()
                .flatMap(it ->
                        Stream.ofNullable(spans.histories(it, List.of(cell)).get(cell.id())));
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
