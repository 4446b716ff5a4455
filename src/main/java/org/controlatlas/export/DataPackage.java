package org.controlatlas.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.controlatlas.atlas.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * The downloads as a Frictionless Data Package, version 2, with a Table Schema for each table.
 *
 * <p>Its paths are relative, so that it stays true of a copy that lies elsewhere.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DataPackage(
        @JsonProperty("$schema") String profile,
        String name,
        String title,
        String description,
        String version,
        List<String> keywords,
        List<Licence> licenses,
        List<Contributor> contributors,
        List<Origin> sources,
        List<Resource> resources) {

    static final String ADDRESS = "/datapackage.json";

    record Licence(String name, String path) {}

    record Contributor(String title, List<String> roles) {}

    /** A source, with the place where it can be read if it is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(String title, @Nullable String path) {}

    /** A file; a table has a schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Resource(
            String name,
            String title,
            String description,
            @Nullable String type,
            String path,
            String format,
            String mediatype,
            @Nullable Schema schema) {}

    record Schema(List<Field> fields, List<String> missingValues, List<String> primaryKey) {}

    record Field(String name, String type, String description) {}

    static DataPackage of(Atlas atlas) {
        var dataset = atlas.dataset();
        var description = dataset.description();
        return new DataPackage(
                "https://datapackage.org/profiles/2.0/datapackage.json",
                description.id(),
                description.titles().in("en", description.id()),
                description.about().text(),
                dataset.version(),
                description.about().keywords(),
                List.of(new Licence(description.licence(), description.licenceUrl())),
                description.about().creators().stream()
                        .map(it -> new Contributor(it, List.of("creator")))
                        .toList(),
                Rights.of(dataset).attribution().stream()
                        .map(it -> new Origin(it.source(), it.url()))
                        .toList(),
                resources(atlas));
    }

    private static List<Resource> resources(Atlas atlas) {
        return Distribution.all(atlas).stream()
                .map(it -> new Resource(
                        it.file().toLowerCase(Locale.ROOT),
                        it.title(),
                        it.description(),
                        it.isTable() ? "table" : null,
                        it.path(),
                        it.format().extension(),
                        it.mediaType(),
                        it.isTable() ? schema(it, atlas) : null))
                .toList();
    }

    private static Schema schema(Distribution table, Atlas atlas) {
        var languages = atlas.dataset().description().languages();
        var fields = new ArrayList<>(Column.of(table.layer(), languages)
                .map(it -> new Field(it.name(), type(it.type()), it.description()))
                .toList());
        Stream.of(
                        new Field("version", "string", "version of the data set"),
                        new Field("licence", "string", "who may use it"),
                        new Field("attribution", "string", "whom to name"),
                        new Field("wkt", "string", "geometry as WKT, longitude first"))
                .forEach(fields::add);
        return new Schema(fields, List.of(""), List.of(Column.ID));
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case NUMBER -> "number";
            case DAY -> "date";
        };
    }
}
