package org.controlatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.controlatlas.intake.Import;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns data in the form of others into a data set directory. */
@Command(
        name = "import",
        description = "Turn snapshots, dated features or records of your own into a data set directory.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(snapshots | features | records)")
final class ImportCommand {

    private static final String CODES = "%nExit codes:%n";
    private static final String CODE_0 = "0:the data set is written and sound";
    private static final String CODE_1 =
            "1:what is wrong must be repaired first (--repair) or the files cannot be read; nothing is written";
    private static final String CODE_2 = "2:the words of the call are wrong";

    private ImportCommand() {}

    /** Snapshots take no column for start and end, since their days are their own. */
    @Command(
            name = "snapshots",
            description = {
                "Import a folder of GeoJSON files, each of which shows who held what on one day.",
                "The day is read from the file's name (2022-02-24, 20220224, 24_02_2022) or from a column."
            },
            mixinStandardHelpOptions = true,
            exitCodeListHeading = CODES,
            exitCodeList = {CODE_0, CODE_1, CODE_2})
    int snapshots(
            @Mixin ImportOptions options,
            @Option(names = "--day", paramLabel = "COLUMN", description = "the column that tells the day of a feature")
                    @Nullable
                    String day,
            @Parameters(paramLabel = "DIR", description = "the folder of snapshots") Path folder)
            throws IOException {
        return new ImportRun(spec, options, ImportOptions.Columns.ofDay(day)).run(it -> it.snapshots(folder));
    }

    @Command(
            name = "features",
            description = {
                "Import one file of polygons, each of which says who held it from when to when.",
                "GeoJSON (.geojson), a feature a line (.ndjson), JSON-FG (.jsonfg), GeoPackage (.gpkg), shapefile (.shp,",
                "or .zip), FlatGeobuf (.fgb) or, where it is built in, GeoParquet (.parquet)."
            },
            mixinStandardHelpOptions = true,
            exitCodeListHeading = CODES,
            exitCodeList = {CODE_0, CODE_1, CODE_2})
    int features(
            @Mixin ImportOptions options,
            @Mixin ImportOptions.Columns columns,
            @Parameters(paramLabel = "FILE", description = "the file of features") Path file)
            throws IOException {
        return new ImportRun(spec, options, columns).run(it -> it.features(file));
    }

    @Command(
            name = "records",
            description = "Import a CSV table of records, each of which names a polygon of a second file by its id.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = CODES,
            exitCodeList = {CODE_0, CODE_1, CODE_2})
    int records(
            @Mixin ImportOptions options,
            @Mixin ImportOptions.Columns columns,
            @Parameters(paramLabel = "CSV", description = "the table of records") Path table,
            @Parameters(paramLabel = "POLYGONS", description = "the file of polygons, in the forms that features takes")
                    Path polygons)
            throws IOException {
        return new ImportRun(spec, options, columns).run(it -> it.records(table, polygons));
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    /** One of the three ways to import. */
    @FunctionalInterface
    interface Way {

        Import.Result of(Import it) throws IOException;
    }
}
