package org.controlatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.dataset.InvalidDataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a data set and says every fault in it. */
@Command(
        name = "validate",
        description = "Check a data set: every fault with its file, line and column.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the data set is sound",
            "1:it has faults, or the report could not be written",
            "2:the words of the call are wrong"
        })
final class Validate implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the directory of the data set")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write what a reviewer reads before trusting it, as one HTML page")
    private @Nullable Path report;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        if (!Files.isDirectory(directory)) {
            err.println(directory + " is not a directory; name the directory that holds datapackage.json");
            return 1;
        }
        try {
            var dataset = DatasetLoader.load(directory);
            out.printf(
                    "%s is sound: version %s, %d districts, %d spans, %d events%n",
                    directory,
                    dataset.version(),
                    dataset.districts().size(),
                    dataset.spans().size(),
                    dataset.events().size());
            var file = Optional.ofNullable(report);
            if (file.isPresent()) {
                Files.writeString(file.get(), DataReport.of(new Atlas(dataset)).toHtml());
                out.println("report written to " + file.get());
            }
            return 0;
        } catch (InvalidDataset e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
