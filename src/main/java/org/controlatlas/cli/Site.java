package org.controlatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.controlatlas.intake.Progress;
import tools.jackson.databind.JsonNode;

/**
 * The page with its data as plain files, for any web server, object store or network of caches.
 *
 * <p>Paths are the server's own, so that the page finds its data, and the data package its tables. Of each day of change
 * there is a file such as {@code export/control-1993-07-23.geojson}, which holds until the next.
 *
 * @param formats of the files of single days
 */
record Site(LocalServer server, Path directory, List<String> formats) {

    /** Tells the page that it has no server; see {@code downloads.js}. */
    private static final String MARK = "<meta name=\"atlas-day-files\" content=\"%s\">";

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">";
    private static final String PACKAGE = "datapackage.json";

    /** Writes all files and tells of each before it is written, and at the end that all are. */
    void write(Progress progress) throws IOException {
        var policy = policy();
        var dataPackage = server.json("/" + PACKAGE);
        var days = texts(server.json("/timeline").get("changes"));
        var downloads = downloads(dataPackage, days);
        var listing = SiteListing.of(dataPackage, days, formats).toHtml();
        var page = PageFiles.of(server, SiteListing.FILE, listing);
        page.computeIfPresent(PageFiles.INDEX, (path, index) -> marked(index, policy));
        var total = page.size() + downloads.size();
        var done = 0;
        for (var file : page.entrySet()) {
            progress.at(file.getKey(), done++, total);
            var path = directory.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
        for (var file : downloads.entrySet()) {
            progress.at(file.getKey(), done++, total);
            server.save("/" + file.getValue(), directory.resolve(file.getKey()));
        }
        progress.at("", done, total);
    }

    /** The path of each file with that of the answer that it holds. */
    private Map<String, String> downloads(JsonNode dataPackage, List<String> days) {
        Map<String, String> downloads = new LinkedHashMap<>();
        downloads.put(PACKAGE, PACKAGE);
        for (var resource : dataPackage.get("resources")) {
            var path = resource.get("path").asString();
            downloads.put(path, path);
        }
        for (var day : days) {
            formats.forEach(
                    it -> downloads.put(SiteListing.path(day, it), "export/control." + it + "?datetime=" + day));
        }
        return downloads;
    }

    /** What the server's header allows the page, as far as the page can say it of itself. */
    private String policy() throws IOException {
        return server.get("/?f=html")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .replaceAll(";? *frame-ancestors[^;]*", "");
    }

    /** The page without a server, and with the list of files for those who cannot run it. */
    private byte[] marked(byte[] index, String policy) {
        var head = "<head>\n  " + POLICY.formatted(policy) + "\n  " + MARK.formatted(String.join(" ", formats));
        return new String(index, StandardCharsets.UTF_8)
                .replace("<head>", head)
                .replace("href=\"collections\"", "href=\"" + SiteListing.FILE + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
