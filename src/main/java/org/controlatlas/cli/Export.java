package org.controlatlas.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.dataset.InvalidDataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves one file, or the page with all that it needs. */
@Command(
        name = "export",
        description = {
            "Save a collection, or the whole atlas, as a file; or the page with its data as a directory that any web",
            "server can serve."
        },
        customSynopsis = {
            "control-atlas export COLLECTION [--format EXT] [--datetime D] [--account A] --out FILE [--force] [--dataset DIR]",
            "control-atlas export COLLECTION --format EXT [--datetime D] [--account A] --out DIR [--force] [--dataset DIR]",
            "control-atlas export --site DIR [--day-formats EXT,EXT...] [--dataset DIR]"
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is written",
            "1:the data set has faults, there is no such export, or the file is there or could not be written",
            "2:the words of the call are wrong"
        })
final class Export implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            paramLabel = "COLLECTION",
            arity = "0..1",
            description = "districts, control, events, places, zones, atlas")
    private @Nullable String collection;

    @Option(
            names = "--format",
            paramLabel = "EXT",
            description = {
                "the kind of file; else what FILE ends in:",
                "geojson, geojsonl, jsonfg, csv, gpkg, shp.zip, fgb, kml, pmtiles, parquet"
            })
    private @Nullable String format;

    @Option(names = "--datetime", paramLabel = "D", description = "a day, or an interval such as 1992-01-01/1994-05-12")
    private @Nullable String datetime;

    @Option(names = "--account", paramLabel = "A", description = "whose account, consensus without it")
    private @Nullable String account;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the file to write, or a directory for one whose name tells days and version")
    private @Nullable Path out;

    @Option(names = "--force", description = "write over a file that is there")
    private boolean force;

    @Option(names = "--site", paramLabel = "DIR", description = "the directory to write; empty, or an earlier site")
    private @Nullable Path site;

    @Option(
            names = "--day-formats",
            paramLabel = "EXT",
            split = ",",
            defaultValue = "geojson,csv",
            description = "kinds of the files of each day of change (default ${DEFAULT-VALUE})")
    private List<String> dayFormats = List.of();

    @Option(names = "--dataset", paramLabel = "DIR", description = "the data set (default geodata/karabakh)")
    private @Nullable Path dataset;

    @Override
    public Integer call() {
        var directory = site;
        var file = out;
        var name = collection;
        if (directory != null && name == null && file == null) {
            return attempt(server -> writeSite(server, directory));
        }
        if (directory == null && name != null && file != null) {
            var path = path(name, file);
            return attempt(server -> writeFile(server, path, file));
        }
        throw new ParameterException(spec.commandLine(), "name a COLLECTION and --out FILE, or --site DIR alone");
    }

    private int attempt(Work work) {
        try (var server = LocalServer.start(Optional.ofNullable(dataset))) {
            work.with(server);
            return 0;
        } catch (InvalidDataset | IOException | UncheckedIOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    /** What is done while the server runs. */
    private interface Work {
        void with(LocalServer server) throws IOException;
    }

    private void writeFile(LocalServer server, String path, Path out) throws IOException {
        var file = Files.isDirectory(out) ? out.resolve(server.fileName(path)) : out;
        if (Files.exists(file) && !force) {
            throw new IOException(file + " is there already; name another file, or --force to write over it");
        }
        server.save(path, file);
        spec.commandLine().getOut().println("written to " + file);
    }

    private String path(String name, Path out) {
        var ending = Files.isDirectory(out) ? "" : out.getFileName().toString().replaceFirst("^[^.]*\\.?", "");
        var kind = Optional.ofNullable(format).orElse(ending);
        if (kind.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name the kind of file, such as --format gpkg");
        }
        var query = Stream.concat(parameter("datetime", datetime), parameter("account", account))
                .collect(Collectors.joining("&"));
        return "/export/" + encoded(name + "." + kind) + (query.isEmpty() ? "" : "?" + query);
    }

    private static Stream<String> parameter(String name, @Nullable String value) {
        return Stream.ofNullable(value).map(it -> name + "=" + encoded(it));
    }

    private void writeSite(LocalServer server, Path directory) throws IOException {
        refuseOtherFiles(directory);
        new Site(server, directory, dayFormats)
                .write(new ProgressBar(spec.commandLine().getErr()));
        spec.commandLine().getOut().println("written to " + directory + "; serve it with any web server");
    }

    private static void refuseOtherFiles(Path directory) throws IOException {
        if (Files.isDirectory(directory) && !Files.exists(directory.resolve("datapackage.json"))) {
            try (var files = Files.list(directory)) {
                if (files.findAny().isPresent()) {
                    throw new IOException(directory + " holds other files; name an empty directory");
                }
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
