package org.controlatlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The downloads as a page shows them, those of a collection side by side. */
record DownloadsPage(List<Group> groups) {

    record Group(String id, String title, String description, List<File> files) {}

    /** A file with its address relative to the server's. */
    record File(String format, String path) {}

    static DownloadsPage of(List<Distribution> all) {
        var byLayer = all.stream()
                .collect(Collectors.groupingBy(it -> it.layer().name(), LinkedHashMap::new, Collectors.toList()));
        return new DownloadsPage(
                byLayer.values().stream().map(DownloadsPage::group).toList());
    }

    private static Group group(List<Distribution> files) {
        var layer = files.get(0).layer();
        return new Group(
                layer.name(),
                layer.title(),
                layer.description(),
                files.stream()
                        .map(it -> new File(it.format().extension(), it.path()))
                        .toList());
    }
}
