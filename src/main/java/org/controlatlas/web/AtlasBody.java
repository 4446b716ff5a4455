package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Figures;
import org.controlatlas.http.TileSettings;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Certainty;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Event;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.Party;
import org.controlatlas.territory.Place;
import org.controlatlas.territory.Region;
import org.controlatlas.territory.SourceId;
import org.controlatlas.territory.Zone;
import org.controlatlas.territory.ZoneId;
import org.controlatlas.web.CitationBodies.CitationBody;
import org.jspecify.annotations.Nullable;

/** All that the map page knows besides its polygons. Changing it changes the page. */
record AtlasBody(
        String version,
        String id,
        Map<String, String> titles,
        LocalDate first,
        LocalDate last,
        List<String> languages,
        LicenceBody licence,
        @Nullable String document,
        List<PartyBody> parties,
        List<StatusBody> statuses,
        List<NamedBody> accounts,
        List<NamedBody> certainties,
        List<NamedBody> kinds,
        List<RegionBody> regions,
        List<DistrictBody> districts,
        List<ZoneBody> zones,
        List<CellBody> cells,
        List<SpanBody> spans,
        Map<String, CitationBody> citations,
        Map<String, Map<String, String>> sources,
        List<EventBody> events,
        List<PeriodBody> periods,
        List<PlaceBody> places,
        List<LegalStatusBody> dejure,
        SortedSet<LocalDate> changes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TilesBody tiles) {

    /** Of the map beneath the districts; {@code url} is a template. */
    record TilesBody(
            String url,
            @Nullable String attribution,
            @JsonProperty("max_zoom") int maxZoom) {}

    record LicenceBody(String name, String url) {}

    record StatusBody(String id, String pattern, Map<String, String> names) {}

    record PartyBody(
            String id,
            String colour,
            String pattern,
            Map<String, String> names,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> note) {

        static PartyBody of(Party it) {
            return new PartyBody(
                    it.id().value(),
                    it.colour(),
                    it.pattern(),
                    it.names().byLanguage(),
                    it.note().byLanguage());
        }
    }

    record RegionBody(String id, @Nullable String parent, Map<String, String> names) {

        static RegionBody of(Region it) {
            return new RegionBody(
                    it.id().value(),
                    it.parent().map(DistrictId::value).orElse(null),
                    it.names().byLanguage());
        }
    }

    record ZoneBody(
            String id,
            Map<String, String> names,
            @JsonProperty("accuracy_km") double accuracyKilometres) {

        static ZoneBody of(Zone it) {
            return new ZoneBody(it.id().value(), it.names().byLanguage(), it.accuracyKilometres());
        }
    }

    record CellBody(String id, String district, List<String> zones, double km2) {

        static CellBody of(Cell it) {
            return new CellBody(
                    it.id(),
                    it.district().value(),
                    it.zones().stream().map(ZoneId::value).toList(),
                    Figures.squareKilometres(it.squareKilometres()));
        }
    }

    static AtlasBody of(Atlas atlas, TileSettings tiles) {
        var dataset = atlas.dataset();
        var description = dataset.description();
        return new AtlasBody(
                dataset.version(),
                description.id(),
                description.titles().byLanguage(),
                dataset.days().start(),
                dataset.lastDay(),
                description.languages(),
                new LicenceBody(description.licence(), description.licenceUrl()),
                description.document().map(SourceId::value).orElse(null),
                dataset.parties().values().stream().map(PartyBody::of).toList(),
                dataset.statuses().values().stream()
                        .map(it ->
                                new StatusBody(it.id(), it.pattern(), it.names().byLanguage()))
                        .toList(),
                named(dataset, "account:", atlas.spans().accounts().stream().map(Account::value)),
                named(dataset, "certainty:", Arrays.stream(Certainty.values()).map(Certainty::word)),
                named(dataset, "kind:", kinds(dataset)),
                dataset.regions().values().stream().map(RegionBody::of).toList(),
                DistrictBody.all(atlas),
                dataset.zones().values().stream().map(ZoneBody::of).toList(),
                dataset.cells().stream().map(CellBody::of).toList(),
                atlas.spans().all().stream().map(SpanBody::of).toList(),
                CitationBodies.citations(dataset),
                CitationBodies.sources(dataset),
                dataset.events().stream().map(EventBody::of).toList(),
                dataset.periods().stream().map(PeriodBody::of).toList(),
                dataset.places().stream().map(it -> PlaceBody.of(it, dataset)).toList(),
                dataset.legalStatuses().stream().map(LegalStatusBody::of).toList(),
                atlas.slicer().changeDays(Account.CONSENSUS),
                tiles.template()
                        .map(it -> new TilesBody(it, tiles.attribution(), tiles.maxZoom()))
                        .orElse(null));
    }

    private static Stream<String> kinds(Dataset dataset) {
        return Stream.concat(
                        dataset.events().stream().map(Event::kind),
                        dataset.places().stream().map(Place::kind))
                .distinct();
    }

    private static List<NamedBody> named(Dataset dataset, String prefix, Stream<String> words) {
        return words.map(it -> new NamedBody(
                        it,
                        dataset.words()
                                .getOrDefault(prefix + it, LocalText.EMPTY)
                                .byLanguage()))
                .toList();
    }
}
