package org.controlatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.controlatlas.dataset.InvalidDataset;
import org.controlatlas.intake.Import;
import org.controlatlas.intake.Refused;
import org.controlatlas.intake.outside.Finding;
import org.controlatlas.intake.outside.UnreadableFile;
import picocli.CommandLine.Model.CommandSpec;

/** One import from the command line: what it prints and the code it ends with. */
record ImportRun(CommandSpec spec, ImportOptions options, ImportOptions.Columns columns) {

    int run(ImportCommand.Way way) throws IOException {
        var err = spec.commandLine().getErr();
        if (!isFree(options.out)) {
            err.println(options.out + " is not empty; name a directory that is not there yet");
            return 1;
        }
        var today = LocalDate.now(ZoneId.systemDefault());
        try {
            var result = way.of(new Import(options.request(columns, today), new ProgressBar(err)));
            tell(result, spec.commandLine().getOut());
            return 0;
        } catch (Refused e) {
            err.println(e.getMessage());
            err.println(
                    e.nothingIsLeft()
                            ? "nothing is left to import; nothing is written."
                            : e.findings().size()
                                    + " faults; nothing is written. --repair repairs those that can be repaired.");
        } catch (InvalidDataset e) {
            err.println(e.getMessage());
            err.println(
                    "the result would not load; nothing is written. Where borders do not match, --snap METRES closes gaps.");
        } catch (UnreadableFile e) {
            err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            err.println(e.getFile() + " is not there");
        }
        return 1;
    }

    private static boolean isFree(Path out) throws IOException {
        if (!Files.exists(out)) {
            return true;
        }
        try (var files = Files.newDirectoryStream(out)) {
            return !files.iterator().hasNext();
        }
    }

    private void tell(Import.Result result, PrintWriter out) {
        var dataset = result.dataset();
        out.printf(
                "%s is written and sound: %s to %s, %d districts, %d zones, %d spans, %d parties%n",
                options.out,
                dataset.days().start(),
                dataset.lastDay(),
                dataset.districts().size(),
                dataset.zones().size(),
                dataset.spans().size(),
                dataset.parties().size());
        var repairs = result.findings().all().stream()
                .filter(it -> it.kind() == Finding.Kind.REPAIRED)
                .count();
        out.printf(
                "%d repairs and %d notices, listed in %s%n",
                repairs, result.findings().all().size() - repairs, options.out.resolve("import-report.csv"));
    }
}
