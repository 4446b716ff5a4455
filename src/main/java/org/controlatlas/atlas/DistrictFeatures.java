package org.controlatlas.atlas;

import static org.controlatlas.atlas.Property.day;
import static org.controlatlas.atlas.Property.number;
import static org.controlatlas.atlas.Property.records;
import static org.controlatlas.atlas.Property.text;
import static org.controlatlas.atlas.Property.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.area.DocumentAreas;
import org.controlatlas.slice.TimeSlicer;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.District;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.StatedArea;
import org.controlatlas.territory.StatedArea.Held;
import org.jspecify.annotations.Nullable;

/** The district records joined to their polygons, with what sources state of their areas. */
final class DistrictFeatures {

    private static final List<Property> SCHEMA = List.of(
            text("name", "name in English"),
            texts("names", "names by language"),
            text("kind", "what kind of unit it is"),
            text("parent", "the region that it belongs to"),
            number("km2", "geodesic area of the polygon in square kilometres"),
            number("accuracy_km", "how far the polygon's border may lie from the true one"),
            number("document_km2", "area that the source document prints for it"),
            text("document_quote", "the document's own words"),
            text("held", "whole or part: how much of it the document says was held"),
            number("held_km2", "geodesic area of the part of which the sources state how large it was"),
            text("held_by", "the party that held this part"),
            day("held_on", "the day on which it did"),
            records("stated", "what sources state of its area, the document's figure among them"),
            text("note", "what else is to be known, in English"),
            texts("notes", "the same by language"));

    private final Dataset dataset;
    private final TimeSlicer slicer;
    private final Map<DistrictId, StatedArea> document;

    DistrictFeatures(Dataset dataset, TimeSlicer slicer) {
        this.dataset = dataset;
        this.slicer = slicer;
        this.document = DocumentAreas.of(dataset);
    }

    Collection collection() {
        return new Collection(
                Collection.DISTRICTS,
                "Districts",
                "The districts with their polygons, their measured areas and those that sources state.",
                SCHEMA,
                new KeptFeatures(dataset.districts().values().stream().map(this::feature)));
    }

    private Feature feature(District district) {
        var figure = Optional.ofNullable(document.get(district.id()));
        var held = statedOf(district).flatMap(it -> it.held().stream()).findFirst();
        var properties = new Properties(dataset)
                .putNames("name", district.names(), district.id().value())
                .put("kind", district.kind())
                .put("parent", district.parent().map(DistrictId::value).orElse(null))
                .put("km2", Figures.squareKilometres(district.squareKilometres()))
                .put("accuracy_km", district.accuracyKilometres())
                .put("document_km2", figure.map(StatedArea::squareKilometres).orElse(null))
                .put(
                        "document_quote",
                        figure.map(it -> dataset.citation(it.citation()).quote())
                                .orElse(null))
                .put("held", figure.map(it -> word(it.presentedAs())).orElse(null))
                .put("held_km2", held.map(it -> heldArea(district, it)).orElse(null))
                .put("held_by", held.map(it -> it.party().value()).orElse(null))
                .put("held_on", held.map(Held::day).orElse(null))
                .put("stated", statedOf(district).map(this::stated).toList())
                .putText("note", district.note());
        return new Feature(
                district.id().value(), Optional.of(district.geometry()), properties.values(), Optional.empty());
    }

    private double heldArea(District district, Held held) {
        var whole = dataset.cells().stream()
                .filter(cell -> cell.district().equals(district.id()))
                .toList();
        return Ground.squareKilometres(slicer.heldBy(held.party(), held.day(), whole));
    }

    private Stream<StatedArea> statedOf(District district) {
        return dataset.statedAreas().stream()
                .filter(it -> it.subject().filter(district.id()::equals).isPresent());
    }

    private Map<String, @Nullable Object> stated(StatedArea area) {
        Map<String, @Nullable Object> stated = new LinkedHashMap<>();
        stated.put("id", area.id());
        stated.put("aspect", word(area.aspect()));
        stated.put("presented_as", word(area.presentedAs()));
        stated.put("km2", area.squareKilometres());
        if (area.upper() > area.squareKilometres()) {
            stated.put("km2_high", area.upper());
        }
        area.held().ifPresent(held -> {
            stated.put("party", held.party().value());
            stated.put("day", held.day());
        });
        stated.put("citation", new Properties(dataset).cited(dataset.citation(area.citation())));
        return stated;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
