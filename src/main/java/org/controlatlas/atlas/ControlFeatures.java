package org.controlatlas.atlas;

import static org.controlatlas.atlas.Property.citations;
import static org.controlatlas.atlas.Property.day;
import static org.controlatlas.atlas.Property.number;
import static org.controlatlas.atlas.Property.text;
import static org.controlatlas.atlas.Property.texts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.slice.Holding;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.ControlSpans;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Geometry;

/** Who held what, from when to when. */
final class ControlFeatures implements Features {

    private static final int UNIONS_KEPT = 2_000;

    private static final List<Property> SCHEMA = List.of(
            text("district", "id of the district"),
            text("district_name", "its name in English"),
            texts("district_names", "its names by language"),
            text("party", "id of the party that held it"),
            text("party_name", "its name in English"),
            texts("party_names", "its names by language"),
            text("status", "how it was held"),
            text("account", "whose account this is"),
            day("valid_from", "first day held").as("primary-interval-start"),
            day("valid_to", "last day held; null while it goes on").as("primary-interval-end"),
            day("start_earliest", "earliest first day, where it is uncertain"),
            day("start_latest", "latest first day, where it is uncertain"),
            day("end_earliest", "earliest last day, where it is uncertain"),
            day("end_latest", "latest last day, where it is uncertain"),
            number("km2", "geodesic area in square kilometres"),
            text("certainty", "how well the sources support it"),
            citations("places in sources that say so"),
            text("note", "what else is to be known, in English"),
            texts("notes", "the same by language"));

    private final Dataset dataset;
    private final ControlSpans spans;
    private final Cache<List<String>, Geometry> united =
            Caffeine.newBuilder().maximumSize(UNIONS_KEPT).build();

    ControlFeatures(Dataset dataset, ControlSpans spans) {
        this.dataset = dataset;
        this.spans = spans;
    }

    Collection collection() {
        return new Collection(
                Collection.CONTROL,
                "Control",
                "Which party held which part of which district from which day to which day, and according to whom."
                        + " On one day there is one feature for each part; they overlap only where the data set lets"
                        + " parties claim the same ground.",
                SCHEMA,
                this);
    }

    @Override
    public List<Feature> all() {
        return View.of(spans.all(), it -> feature(it, it.cells()));
    }

    @Override
    public Optional<Feature> get(String id) {
        return spans.get(id).map(it -> feature(it, it.cells()));
    }

    @Override
    public Stream<Geometry> ground() {
        return spans.cells().stream().map(Cell::geometry);
    }

    @Override
    public Optional<DateRange> days() {
        return spans.days().map(this::recorded);
    }

    /** The span's feature with the ground that it holds in one account's view. */
    Feature feature(Holding holding) {
        return feature(holding.span(), holding.cells());
    }

    private Feature feature(ControlSpan span, List<Cell> cells) {
        var validity = span.validity();
        var district = dataset.district(span.district());
        var party = dataset.party(span.party());
        var properties = new Properties(dataset)
                .put("district", district.id().value())
                .putNames("district_name", district.names(), district.id().value())
                .put("party", party.id().value())
                .putNames("party_name", party.names(), party.id().value())
                .put("status", span.status())
                .put("account", span.account().value())
                .put("valid_from", validity.start())
                .put("valid_to", Properties.printable(validity.lastDay()))
                .putDoubt("start_", span.start())
                .putDoubt("end_", span.lastDay())
                .put("km2", Ground.squareKilometres(cells))
                .put("certainty", span.certainty().word())
                .putCitations(span.citations())
                .putText("note", span.note());
        return new Feature(span.id(), Optional.of(united(cells)), properties.values(), Optional.of(recorded(validity)));
    }

    /** Many spans hold the same cells, one after the other. */
    private Geometry united(List<Cell> cells) {
        return united.get(cells.stream().map(Cell::id).toList(), it -> Ground.of(cells));
    }

    /** What goes on is known to the last day of the data set and no further. */
    private DateRange recorded(DateRange validity) {
        return validity.isOngoing()
                ? DateRange.of(validity.start(), dataset.days().end())
                : validity;
    }
}
