package org.controlatlas.dataset.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.controlatlas.dataset.file.DataFiles;
import org.controlatlas.dataset.file.Edtf;
import org.controlatlas.dataset.file.Ids;
import org.controlatlas.dataset.file.JsonFile;
import org.controlatlas.dataset.file.Line;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.SourceId;

/** {@code datapackage.json}: what the data set is, who may use it, and from which to which day it speaks. */
final class DescriptionFile {

    private static final String FILE = "datapackage.json";
    private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    private final JsonFile json;

    private DescriptionFile(JsonFile json) {
        this.json = json;
    }

    static Contents read(DataFiles files, String id) {
        return JsonFile.read(files, FILE)
                .map(json -> new DescriptionFile(json).contents(id))
                .orElseGet(() -> Contents.unknown(id, files.line(FILE, 0)));
    }

    private Contents contents(String id) {
        var description = new Dataset.Description(
                id,
                titles(),
                languages(),
                Optional.of(json.at("/atlas/document").asString(""))
                        .filter(it -> !it.isEmpty())
                        .map(SourceId::new),
                licence(),
                json.at("/licenses/0/path").asString(""),
                overlaps(),
                new Dataset.About(
                        json.at("/description").asString(""),
                        texts("/keywords", ""),
                        texts("/contributors", "/title")));
        return new Contents(description, days(), json.line("/atlas/document"));
    }

    private LocalText titles() {
        Map<String, String> titles = new TreeMap<>();
        json.at("/atlas/titles")
                .properties()
                .forEach(title -> titles.put(title.getKey(), title.getValue().asString("")));
        if (titles.getOrDefault("en", "").isEmpty()) {
            fault("/atlas/titles", "there is no English title", "add \"titles\": {\"en\": \"...\"}");
        }
        return new LocalText(titles);
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        json.at("/atlas/languages").values().forEach(language -> languages.add(language.asString("")));
        if (!languages.contains("en")) {
            fault("/atlas/languages", "English is not declared", "write tags such as [\"en\", \"fr\"]");
        }
        return languages;
    }

    /** What stands at one place in each entry of a list. */
    private List<String> texts(String list, String place) {
        return json.at(list).values().stream()
                .map(it -> it.at(place).asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String licence() {
        var licence = json.at("/licenses/0/name").asString("");
        Licences.problem(licence).ifPresent(problem -> fault("/licenses/0/name", problem, Licences.REMEDY));
        return licence;
    }

    private boolean overlaps() {
        var overlaps = json.at("/atlas/overlaps");
        if (!overlaps.isMissingNode() && !overlaps.isBoolean()) {
            fault("/atlas/overlaps", "is neither true nor false", "write true if parties may claim the same ground");
        }
        return overlaps.asBoolean(false);
    }

    private DateRange days() {
        var first = day("/atlas/first");
        var last = day("/atlas/last");
        if (first.isEmpty() || last.isEmpty()) {
            return ALWAYS;
        }
        if (last.get().isBefore(first.get())) {
            fault("/atlas/last", last.get() + " is before the first day " + first.get(), "write the last day");
            return ALWAYS;
        }
        return DateRange.closed(first.get(), last.get());
    }

    private Optional<LocalDate> day(String pointer) {
        var text = json.at(pointer).asString("");
        try {
            return Optional.of(Edtf.day(text));
        } catch (DateTimeException e) {
            fault(pointer, String.valueOf(e.getMessage()), "write a calendar day such as 1988-01-01");
            return Optional.empty();
        }
    }

    private void fault(String pointer, String problem, String remedy) {
        json.line(pointer).fault(pointer.substring(1).replace('/', '.'), problem, remedy);
    }

    /** @param document where the source document is named */
    record Contents(Dataset.Description description, DateRange days, Line document) {

        static Contents unknown(String id, Line file) {
            var description = new Dataset.Description(id, LocalText.EMPTY, List.of(), Optional.empty(), "", "");
            return new Contents(description, ALWAYS, file);
        }

        void checkDocument(Ids sources) {
            description
                    .document()
                    .map(SourceId::value)
                    .filter(id -> !sources.accept(id))
                    .ifPresent(id -> document.fault("atlas.document", "unknown source " + id, sources.remedy(id)));
        }
    }
}
