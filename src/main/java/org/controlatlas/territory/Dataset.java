package org.controlatlas.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chronology with its polygons, checked and complete: on every one of its days every cell has a consensus span, and no
 * more than one unless claims may overlap.
 *
 * @param version hash of the content: two data sets with the same version give the same answers
 * @param days from the first to the last day it speaks of
 * @param cells the districts cut by the zones, a valid coverage
 */
public record Dataset(
        Description description,
        String version,
        DateRange days,
        Map<DistrictId, District> districts,
        Map<DistrictId, Region> regions,
        Map<ZoneId, Zone> zones,
        Map<PartyId, Party> parties,
        Map<String, Status> statuses,
        List<Cell> cells,
        List<ControlSpan> spans,
        List<LegalStatus> legalStatuses,
        List<Event> events,
        List<Place> places,
        List<Period> periods,
        List<StatedArea> statedAreas,
        Map<SourceId, Source> sources,
        Map<CitationId, Citation> citations,
        Map<String, LocalText> words,
        List<BackgroundFeature> background) {

    public Dataset {
        districts = ordered(districts);
        regions = ordered(regions);
        zones = ordered(zones);
        parties = ordered(parties);
        statuses = ordered(statuses);
        cells = List.copyOf(cells);
        spans = List.copyOf(spans);
        legalStatuses = List.copyOf(legalStatuses);
        events = List.copyOf(events);
        places = List.copyOf(places);
        periods = List.copyOf(periods);
        statedAreas = List.copyOf(statedAreas);
        sources = ordered(sources);
        citations = ordered(citations);
        words = ordered(words);
        background = List.copyOf(background);
    }

    /**
     * What it is and who may use it.
     *
     * @param id short name, the directory's
     * @param document the source whose own figures {@code basis=document} counts
     * @param licence of the data, with {@code licenceUrl}
     * @param overlaps whether parties may claim the same ground on the same day
     * @param about what a catalogue says of it
     */
    public record Description(
            String id,
            LocalText titles,
            List<String> languages,
            Optional<SourceId> document,
            String licence,
            String licenceUrl,
            boolean overlaps,
            About about) {

        public Description {
            languages = List.copyOf(languages);
        }

        /** A data set of which no more is said, and whose claims do not overlap. */
        public Description(
                String id,
                LocalText titles,
                List<String> languages,
                Optional<SourceId> document,
                String licence,
                String licenceUrl) {
            this(id, titles, languages, document, licence, licenceUrl, false, About.NOTHING);
        }
    }

    /** What a catalogue says of a data set besides its title: a few sentences, keywords, and who made it. */
    public record About(String text, List<String> keywords, List<String> creators) {

        static final About NOTHING = new About("", List.of(), List.of());

        public About {
            keywords = List.copyOf(keywords);
            creators = List.copyOf(creators);
        }
    }

    /** The accounts it tells, consensus first. */
    public List<Account> accounts() {
        return Stream.concat(
                        Stream.of(Account.CONSENSUS),
                        spans.stream().map(ControlSpan::account).sorted())
                .distinct()
                .toList();
    }

    /** Throws {@link java.util.NoSuchElementException} for an id that the data set does not have. */
    public Citation citation(CitationId id) {
        return known(citations, id);
    }

    /** Throws {@link java.util.NoSuchElementException} for an id that the data set does not have. */
    public Source source(SourceId id) {
        return known(sources, id);
    }

    /** Throws {@link java.util.NoSuchElementException} for an id that the data set does not have. */
    public District district(DistrictId id) {
        return known(districts, id);
    }

    /** Throws {@link java.util.NoSuchElementException} for an id that the data set does not have. */
    public Party party(PartyId id) {
        return known(parties, id);
    }

    /** Throws {@link java.util.NoSuchElementException} for an id that the data set does not have. */
    public Zone zone(ZoneId id) {
        return known(zones, id);
    }

    /** The districts of a region, of those below it too, or the one district of this id. */
    public List<District> districtsOf(DistrictId districtOrRegion) {
        return districts.values().stream()
                .filter(district -> belongsTo(district.id(), district.parent(), districtOrRegion))
                .toList();
    }

    /** The cell in which a place lies; empty outside all districts. */
    public Optional<Cell> cellOf(Place place) {
        return cells.stream()
                .filter(cell -> cell.geometry().covers(place.point()))
                .findFirst();
    }

    /** Each account's history of each cell, by cell id. */
    public Map<String, ControlHistory> histories(Account account) {
        Map<String, List<ControlSpan>> byCell = new TreeMap<>();
        spans.stream()
                .filter(span -> span.account().equals(account))
                .forEach(span -> span.cells()
                        .forEach(cell -> byCell.computeIfAbsent(cell.id(), id -> new ArrayList<>())
                                .add(span)));
        return byCell.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new ControlHistory(entry.getValue())));
    }

    public LocalDate lastDay() {
        return days.lastDay();
    }

    private boolean belongsTo(DistrictId id, Optional<DistrictId> parent, DistrictId wanted) {
        return id.equals(wanted)
                || parent.filter(it -> belongsTo(
                                it, Optional.ofNullable(regions.get(it)).flatMap(Region::parent), wanted))
                        .isPresent();
    }

    private static <K, V> V known(Map<K, V> map, K id) {
        return Optional.ofNullable(map.get(id)).orElseThrow(() -> new NoSuchElementException("no " + id));
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Collects into a map that keeps the order of the data set. */
    public static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return map;
    }
}
