package org.controlatlas.atlas;

import static org.controlatlas.atlas.Property.citations;
import static org.controlatlas.atlas.Property.day;
import static org.controlatlas.atlas.Property.list;
import static org.controlatlas.atlas.Property.text;
import static org.controlatlas.atlas.Property.texts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Event;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** What the sources tell of single days, at the places where it happened. */
final class EventFeatures {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final List<Property> SCHEMA = List.of(
            day("day", "the day, the best where it is uncertain").as("primary-instant"),
            day("earliest", "earliest day, where it is uncertain"),
            day("latest", "latest day, where it is uncertain"),
            text("kind", "what kind of event it is"),
            text("from_party", "who held before, where control changed"),
            text("to_party", "who held after, where control changed"),
            list("districts", "ids of the districts concerned"),
            list("places", "ids of the places concerned"),
            text("title", "title in English"),
            texts("titles", "titles by language"),
            text("text", "what happened, in English"),
            texts("texts", "the same by language"),
            text("certainty", "how well the sources support it"),
            text("disagreement", "where the sources differ, in English"),
            texts("disagreements", "the same by language"),
            citations("places in sources that say so"));

    private final Dataset dataset;
    private final Map<String, Place> places;

    EventFeatures(Dataset dataset) {
        this.dataset = dataset;
        this.places = Dataset.byId(dataset.places(), Place::id);
    }

    Collection collection() {
        return new Collection(
                Collection.EVENTS,
                "Events",
                "What the sources tell of single days. An event of an uncertain day is found on each day that it may be.",
                SCHEMA,
                new KeptFeatures(dataset.events().stream().map(this::feature)));
    }

    private Feature feature(Event event) {
        var properties = new Properties(dataset)
                .put("day", event.day().best())
                .putDoubt("", event.day())
                .put("kind", event.kind())
                .put("from_party", event.from().map(PartyId::value).orElse(null))
                .put("to_party", event.to().map(PartyId::value).orElse(null))
                .put(
                        "districts",
                        event.districts().stream().map(DistrictId::value).toList())
                .put("places", event.places())
                .putText("title", event.titles())
                .putText("text", event.texts())
                .put("certainty", event.certainty().word())
                .putText("disagreement", event.disagreement())
                .putCitations(event.citations());
        var days = DateRange.closed(event.day().earliest(), event.day().latest());
        return new Feature(event.id(), where(event), properties.values(), Optional.of(days));
    }

    private Optional<Geometry> where(Event event) {
        var points = event.places().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(Place::point)
                .toArray(Point[]::new);
        return switch (points.length) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(points[0]);
            default -> Optional.of(GEOMETRIES.createMultiPoint(points));
        };
    }
}
