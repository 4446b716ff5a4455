package org.controlatlas.cli;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The page that lists every file of a site and says how they are named. */
record SiteListing(
        String title, String description, String version, Licence licence, List<Download> whole, List<Day> days) {

    static final String FILE = "downloads.html";

    record Licence(String name, String path) {}

    record Download(String path, String title, String type) {}

    record Day(String day, List<Download> files) {}

    static SiteListing of(JsonNode dataPackage, List<String> days, List<String> formats) {
        var licence = dataPackage.at("/licenses/0");
        return new SiteListing(
                dataPackage.path("title").asString(""),
                dataPackage.path("description").asString(""),
                dataPackage.path("version").asString(""),
                new Licence(
                        licence.path("name").asString(""), licence.path("path").asString("")),
                StreamSupport.stream(dataPackage.get("resources").spliterator(), false)
                        .map(it -> new Download(
                                it.get("path").asString(),
                                it.get("title").asString(),
                                it.get("mediatype").asString()))
                        .toList(),
                days.stream()
                        .map(day -> new Day(
                                day,
                                formats.stream()
                                        .map(it -> new Download(path(day, it), it, ""))
                                        .toList()))
                        .toList());
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
