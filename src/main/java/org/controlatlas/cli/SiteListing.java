package org.controlatlas.cli;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The page that lists every file of a site and says how they are named. */
record SiteListing(
        String title, String description, String version, Licence licence, List<Group> whole, List<Day> days) {

    static final String FILE = "downloads.html";

    record Licence(String name, String path) {}

    record Download(String path, String format) {}

    /** The files that hold the same. */
    record Group(String title, List<Download> files) {}

    record Day(String day, List<Download> files) {}

    static SiteListing of(JsonNode dataPackage, List<String> days, List<String> formats) {
        var licence = dataPackage.at("/licenses/0");
        return new SiteListing(
                dataPackage.path("title").asString(""),
                dataPackage.path("description").asString(""),
                dataPackage.path("version").asString(""),
                new Licence(
                        licence.path("name").asString(""), licence.path("path").asString("")),
                groups(dataPackage.get("resources")),
                days.stream()
                        .map(day -> new Day(
                                day,
                                formats.stream()
                                        .map(it -> new Download(path(day, it), it))
                                        .toList()))
                        .toList());
    }

    private static List<Group> groups(JsonNode resources) {
        var byTitle = new LinkedHashMap<String, List<Download>>();
        for (var it : resources) {
            var format = it.get("format").asString();
            var title = it.get("title").asString().replace(" (" + format + ")", "");
            byTitle.computeIfAbsent(title, key -> new ArrayList<>())
                    .add(new Download(it.get("path").asString(), format));
        }
        return byTitle.entrySet().stream()
                .map(it -> new Group(it.getKey(), it.getValue()))
                .toList();
    }

    /** Where the file of a day of change lies. */
    static String path(String day, String format) {
        return "export/control-" + day + "." + format;
    }

    byte[] toHtml() throws IOException {
        try (var template = new InputStreamReader(
                Objects.requireNonNull(SiteListing.class.getResourceAsStream("/cli/downloads.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .compile(template)
                    .execute(this)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
