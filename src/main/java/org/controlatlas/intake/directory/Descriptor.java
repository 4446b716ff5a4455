package org.controlatlas.intake.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The {@code datapackage.json} of an imported data set. */
final class Descriptor {

    private Descriptor() {}

    static String of(Contents contents, List<Sheet> sheets) {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", new NamedIds("atlas").of(contents.title()));
        descriptor.put("title", contents.title());
        descriptor.put("version", "1.0.0");
        descriptor.put("licenses", List.of(Map.of("name", contents.licence())));
        descriptor.put("sources", List.of(Map.of("title", contents.archive())));
        descriptor.put("atlas", atlas(contents));
        descriptor.put(
                "resources",
                Stream.concat(sheets.stream().map(Descriptor::table), polygons())
                        .toList());
        return GeoJsonFile.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(descriptor) + "\n";
    }

    private static Map<String, Object> atlas(Contents contents) {
        var atlas = new LinkedHashMap<String, Object>();
        atlas.put("first", DayCell.of(contents.days().start()));
        atlas.put("last", DayCell.of(contents.days().lastDay()));
        if (contents.overlaps()) {
            atlas.put("overlaps", true);
        }
        atlas.put("titles", Map.of("en", contents.title()));
        atlas.put("languages", List.of("en"));
        return atlas;
    }

    private static Map<String, Object> table(Sheet sheet) {
        var resource = resource(sheet.file(), "text/csv", "csv");
        resource.put("type", "table");
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        sheet.columns().stream().map(Descriptor::field).toList(),
                        "missingValues",
                        List.of("")));
        return resource;
    }

    private static Map<String, Object> field(String column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column);
        field.put("type", "string");
        return field;
    }

    private static Stream<Map<String, Object>> polygons() {
        return Stream.of("districts.geojson", "zones.geojson", "background.geojson")
                .map(it -> resource(it, "application/geo+json", "geojson"));
    }

    private static Map<String, Object> resource(String file, String mediaType, String format) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", file.replace('.', '-').replace("-csv", ""));
        resource.put("path", file);
        resource.put("format", format);
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
        return resource;
    }
}
