package org.controlatlas.intake.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.controlatlas.intake.mosaic.Reference;

/** Writes the directory that the loader reads. */
public final class DatasetDirectory {

    private final Contents contents;
    private final Bibliography bibliography;
    private final ControlTables control;

    private DatasetDirectory(Contents contents) {
        this.contents = contents;
        this.bibliography = new Bibliography(contents.archive(), contents.licence());
        var whole = bibliography.of(new Reference("", "the whole of it: nothing is said of these days"));
        this.control = new ControlTables(contents.plots(), bibliography, whole);
    }

    public static void write(Path directory, Contents contents) throws IOException {
        new DatasetDirectory(contents).write(directory);
    }

    private void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        var sheets = new ArrayList<>(control.sheets());
        sheets.add(statedAreas());
        sheets.addAll(bibliography.sheets());
        sheets.addAll(emptySheets());
        if (!contents.observed().isEmpty()) {
            sheets.add(observedDays());
        }
        sheets.add(report());
        for (var sheet : sheets) {
            sheet.write(directory);
        }
        for (var polygons : control.polygons().entrySet()) {
            polygons.getValue().write(directory.resolve(polygons.getKey()));
        }
        new GeoJsonFile().write(directory.resolve("background.geojson"));
        Files.writeString(directory.resolve("datapackage.json"), Descriptor.of(contents, sheets));
        Files.writeString(directory.resolve("README.md"), Readme.of(contents));
        Files.writeString(directory.resolve("import-report.txt"), Readme.report(contents.findings()));
    }

    private Sheet statedAreas() {
        var sheet = new Sheet(
                "stated-areas.csv", "id subject aspect presented_as party day km2 km2_high comparable citation note");
        var ids = new NamedIds("area");
        for (var stated : contents.stated()) {
            var district = control.districtId(stated.unit());
            var comparable = stated.comparable() && !district.isEmpty();
            sheet.add(
                    ids.of(stated.unit() + " " + (ids.byName().size() + 1)),
                    district,
                    "whole",
                    "whole",
                    "",
                    "",
                    Numbers.plain(stated.squareKilometres()),
                    "",
                    comparable ? "yes" : "no",
                    bibliography.of(stated.reference()),
                    comparable ? "" : "stated for " + stated.unit() + ", which has no polygon of its own here");
        }
        return sheet;
    }

    private Sheet observedDays() {
        var sheet = new Sheet("observed-days.csv", "day file features");
        contents.observed().forEach(it -> sheet.add(DayCell.of(it.day()), it.file(), it.features()));
        return sheet;
    }

    private Sheet report() {
        var sheet = new Sheet("import-report.csv", "file feature kind problem done");
        contents.findings()
                .forEach(it -> sheet.add(
                        it.place().file(),
                        it.place().feature() == 0 ? "" : it.place().feature(),
                        it.kind().name().toLowerCase(java.util.Locale.ROOT),
                        it.problem(),
                        it.done()));
        return sheet;
    }

    /** Tables that an import has nothing for. */
    private static List<Sheet> emptySheets() {
        return List.of(
                new Sheet(
                        "events.csv",
                        "id date date_best kind from to districts places title_en text_en certainty disagreement sources"),
                new Sheet("places.csv", "id lon lat kind district accuracy_km citations note"),
                new Sheet("periods.csv", "id start end title_en"),
                new Sheet("dejure.csv", "id districts status start start_best end title_en text_en sources"));
    }
}
