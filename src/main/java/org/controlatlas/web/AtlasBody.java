package org.controlatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
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

/**
 * All that the map page knows besides its polygons. Changing it changes the page.
 *
 * @param stretches the first day of each; if there are several, spans and their citations are asked for by stretch and not here
 * @param changes the days on which control changes by the consensus
 * @param disputed days on which accounts tell something of their own
 */
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
        List<AccountBody> accounts,
        List<NamedBody> certainties,
        List<NamedBody> kinds,
        List<RegionBody> regions,
        List<DistrictBody> districts,
        List<ZoneBody> zones,
        List<CellBody> cells,
        List<LocalDate> stretches,
        List<SpanBody> spans,
        Map<String, CitationBody> citations,
        Map<String, Map<String, String>> sources,
        List<EventBody> events,
        List<PeriodBody> periods,
        List<PlaceBody> places,
        List<LegalStatusBody> dejure,
        SortedSet<LocalDate> changes,
        List<DaysBody> disputed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TilesBody tiles) {

    /** Of the map beneath the districts; {@code url} is a template. */
    record TilesBody(
            String url,
            @Nullable String attribution,
            @JsonProperty("max_zoom") int maxZoom) {}

    record LicenceBody(String name, String url) {}

    /** @param changes the days on which control changes by an account other than the consensus */
    record AccountBody(
            String id,
            Map<String, String> names,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedSet<LocalDate> changes) {

        static List<AccountBody> all(Atlas atlas) {
            return named(
                            atlas.dataset(),
                            "account:",
                            atlas.spans().accounts().stream().map(Account::value))
                    .stream()
                    .map(it -> new AccountBody(it.id(), it.names(), changes(new Account(it.id()), atlas)))
                    .toList();
        }

        private static SortedSet<LocalDate> changes(Account account, Atlas atlas) {
            return account.equals(Account.CONSENSUS)
                    ? Collections.emptySortedSet()
                    : atlas.slicer().changeDays(account);
        }
    }

    /** Both days belong to them. */
    record DaysBody(LocalDate first, LocalDate last) {}

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

    static AtlasBody of(Atlas atlas, TileSettings tiles, Stretches stretches) {
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
                AccountBody.all(atlas),
                named(dataset, "certainty:", Arrays.stream(Certainty.values()).map(Certainty::word)),
                named(dataset, "kind:", kinds(dataset)),
                dataset.regions().values().stream().map(RegionBody::of).toList(),
                DistrictBody.all(atlas),
                dataset.zones().values().stream().map(ZoneBody::of).toList(),
                dataset.cells().stream().map(CellBody::of).toList(),
                stretches.starts(),
                stretches.isWhole()
                        ? atlas.spans().all().stream().map(SpanBody::of).toList()
                        : List.of(),
                stretches.isWhole() ? CitationBodies.citations(dataset) : CitationBodies.besideSpans(dataset),
                CitationBodies.sources(dataset),
                dataset.events().stream().map(EventBody::of).toList(),
                dataset.periods().stream().map(PeriodBody::of).toList(),
                dataset.places().stream().map(it -> PlaceBody.of(it, dataset)).toList(),
                dataset.legalStatuses().stream().map(LegalStatusBody::of).toList(),
                atlas.slicer().changeDays(Account.CONSENSUS),
                disputed(atlas),
                tiles.template()
                        .map(it -> new TilesBody(it, tiles.attribution(), tiles.maxZoom()))
                        .orElse(null));
    }

    private static List<DaysBody> disputed(Atlas atlas) {
        return atlas.slicer().disputedDays().stream()
                .map(it -> new DaysBody(it.start(), it.lastDay()))
                .toList();
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
