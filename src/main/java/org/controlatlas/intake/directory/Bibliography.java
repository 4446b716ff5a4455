package org.controlatlas.intake.directory;

import java.util.List;
import org.controlatlas.intake.mosaic.Reference;

/** The sources and citations of the tables, in the order in which they are first needed. */
final class Bibliography {

    private static final String ARCHIVE = "archive";

    private final Sheet sources =
            new Sheet("sources.csv", "id title author publisher date url accessed licence side note");
    private final Sheet citations = new Sheet("citations.csv", "id source locator quote language");
    private final NamedIds sourceIds = new NamedIds("source");
    private final NamedIds citationIds = new NamedIds("citation");
    private final String archive;

    Bibliography(String archive, String licence) {
        this.archive = archive;
        sourceIds.of(ARCHIVE);
        sources.add(ARCHIVE, archive, "", "", "", "", "", licence, "data", "the archive that was imported");
    }

    List<Sheet> sheets() {
        return List.of(sources, citations);
    }

    String of(Reference reference) {
        var source = source(reference.source());
        var name = source.equals(ARCHIVE) ? reference.locator() : source + " " + reference.locator();
        var isNew = !citationIds.knows(name);
        var id = citationIds.of(name);
        if (isNew) {
            citations.add(id, source, reference.locator());
        }
        return id;
    }

    private String source(String title) {
        if (title.isEmpty() || title.equals(archive)) {
            return ARCHIVE;
        }
        var isNew = !sourceIds.knows(title);
        var id = sourceIds.of(title);
        if (isNew) {
            var url = title.startsWith("http://") || title.startsWith("https://") ? title : "";
            sources.add(id, title, "", "", "", url, "", "unknown", "", "as the archive names it");
        }
        return id;
    }
}
