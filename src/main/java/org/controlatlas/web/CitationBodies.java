package org.controlatlas.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.controlatlas.territory.Citation;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Source;

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
