package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Source;
import org.jspecify.annotations.Nullable;

/** What a file is and who may use it. */
@JsonPropertyOrder({"title", "version", "licence", "licence_url", "attribution"})
record Rights(
        String title,
        String version,
        String licence,
        @JsonProperty("licence_url") String licenceUrl,
        List<Attribution> attribution) {

    /** A source with its own licence, where one is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attribution(
            String source,
            @Nullable String licence,
            @Nullable String url) {

        static Attribution of(Source source) {
            return new Attribution(
                    source.title(),
                    source.details().get("licence"),
                    source.details().get("url"));
        }

        String text() {
            return Stream.of(source, licence, url)
                    .filter(it -> it != null && !it.isEmpty())
                    .collect(Collectors.joining(" - "));
        }
    }

    static Rights of(Dataset dataset) {
        var description = dataset.description();
        return new Rights(
                description.titles().in("en", description.id()),
                dataset.version(),
                description.licence(),
                description.licenceUrl(),
                dataset.sources().values().stream().map(Attribution::of).toList());
    }

    /** The same for people to read. */
    String text() {
        return """
                %s
                Version %s
                Licence: %s, %s
                Sources, each with its own licence:
                %s
                """.formatted(
                        title,
                        version,
                        licence,
                        licenceUrl,
                        attribution.stream().map(it -> "- " + it.text()).collect(Collectors.joining("\n")));
    }
}
