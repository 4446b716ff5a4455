package org.controlatlas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.dataset.InvalidDataset;
import org.controlatlas.store.postgis.Database;
import org.controlatlas.store.postgis.DatabaseFailure;
import org.controlatlas.store.postgis.Loading;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a data set into a database, from which any number of servers serve it. */
@Command(
        name = "load",
        description = {
            "Check a data set and write it into a PostgreSQL database with PostGIS, in the place of the one there.",
            "Servers started with --atlas.database=URL serve it within seconds. Until all of it is written, and"
                    + " whatever stops it before, they serve the old one."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the data set is in the database",
            "1:it has faults, or the database refused; the database is as it was",
            "2:the words of the call are wrong"
        })
final class Load implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the directory of the data set")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Option(
            names = "--database",
            paramLabel = "URL",
            required = true,
            description = "jdbc:postgresql://HOST:PORT/NAME, where the extension postgis can be had")
    @SuppressWarnings("NullAway.Init")
    private String url;

    @Option(
            names = "--user",
            defaultValue = "${env:ATLAS_DATABASE_USER}",
            description = "who may make tables there; $ATLAS_DATABASE_USER without it")
    private @Nullable String user;

    @Option(
            names = "--password",
            arity = "0..1",
            interactive = true,
            defaultValue = "${env:ATLAS_DATABASE_PASSWORD}",
            description = "asked for when it is not given; $ATLAS_DATABASE_PASSWORD without the option")
    private @Nullable String password;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        if (!Files.isDirectory(directory)) {
            err.println(directory + " is not a directory; name the directory that holds datapackage.json");
            return 1;
        }
        LoggingSystem.get(Load.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            load();
            return 0;
        } catch (InvalidDataset | DatabaseFailure e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void load() {
        var progress = new ProgressBar(spec.commandLine().getErr());
        progress.at("checking " + directory, 0, 2);
        var dataset = DatasetLoader.load(directory);
        progress.at("writing", 1, 2);
        var database = new Database(url, Optional.ofNullable(user), Optional.ofNullable(password));
        Loading.load(dataset, database);
        progress.at("", 2, 2);
        spec.commandLine()
                .getOut()
                .printf(
                        "%s is in %s: version %s, %d spans%n",
                        directory, database, dataset.version(), dataset.spans().size());
    }
}
