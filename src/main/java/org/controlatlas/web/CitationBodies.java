package org.controlatlas.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.controlatlas.territory.Citation;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Event;
import org.controlatlas.territory.LegalStatus;
import org.controlatlas.territory.Place;
import org.controlatlas.territory.Source;
import org.controlatlas.territory.StatedArea;

/** Citations and sources by id, which everything else on the page refers to. */
final class CitationBodies {

    private CitationBodies() {}

    record CitationBody(String source, String locator, String quote, String language) {

        static CitationBody of(Citation citation) {
            return new CitationBody(
                    citation.source().value(), citation.locator(), citation.quote(), citation.language());
        }
    }

    static Map<String, CitationBody> citations(Dataset dataset) {
        Map<String, CitationBody> citations = new LinkedHashMap<>();
        dataset.citations().forEach((id, it) -> citations.put(id.value(), CitationBody.of(it)));
        return citations;
    }

    /** Those of the ids, in the order of their first mention. */
    static Map<String, CitationBody> named(Stream<CitationId> ids, Dataset dataset) {
        Map<String, CitationBody> citations = new LinkedHashMap<>();
        ids.forEach(id -> citations.computeIfAbsent(id.value(), it -> CitationBody.of(dataset.citation(id))));
        return citations;
    }

    /** What anything but a span refers to. */
    static Map<String, CitationBody> besideSpans(Dataset dataset) {
        var lists = Stream.of(
                dataset.events().stream().map(Event::citations),
                dataset.places().stream().map(Place::citations),
                dataset.legalStatuses().stream().map(LegalStatus::citations));
        return named(
                Stream.concat(
                        dataset.statedAreas().stream().map(StatedArea::citation),
                        lists.flatMap(it -> it).flatMap(List::stream)),
                dataset);
    }

    static Map<String, Map<String, String>> sources(Dataset dataset) {
        Map<String, Map<String, String>> sources = new LinkedHashMap<>();
        dataset.sources().forEach((id, it) -> sources.put(id.value(), details(it)));
        return sources;
    }

    private static Map<String, String> details(Source source) {
        Map<String, String> details = new TreeMap<>(source.details());
        details.put("title", source.title());
        return details;
    }
}
