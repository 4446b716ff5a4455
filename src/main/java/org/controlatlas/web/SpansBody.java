package org.controlatlas.web;

import java.util.List;
import java.util.Map;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.Dataset;
import org.controlatlas.web.CitationBodies.CitationBody;

/** Some of a long history: spans, and the citations that they refer to. */
record SpansBody(List<SpanBody> spans, Map<String, CitationBody> citations) {

    static SpansBody of(List<ControlSpan> spans, Dataset dataset) {
        return new SpansBody(
                spans.stream().map(SpanBody::of).toList(),
                CitationBodies.named(spans.stream().flatMap(it -> it.citations().stream()), dataset));
    }
}
